package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Schema;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** An empty database with our tables on a Galera cluster, whose nodes the build names by their URLs; with a pool for each of them. */
final class GaleraNodes implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int CONNECTIONS = 12;

    private final List<String> urls;
    private final List<HikariDataSource> pools;
    private final AtomicInteger given = new AtomicInteger();

    private GaleraNodes(List<String> urls) {
        this.urls = urls;
        this.pools = urls.stream().map(GaleraNodes::pool).toList();
    }

    static GaleraNodes fresh() {
        var nodes = new GaleraNodes(emptyUrls());
        Schema.of(nodes.node(0)).migrate(nodes.node(0));
        return nodes;
    }

    /** The same new database by each of its nodes. */
    static List<String> emptyUrls() {
        var name = "kith_g" + NUMBER.incrementAndGet() + "_"
                + ProcessHandle.current().pid();
        var servers = List.of(System.getProperty("kith.galera.urls", "").split(","));
        try (var connection = DriverManager.getConnection(servers.get(0));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no Galera cluster for this test", unreachable);
        }
        return servers.stream()
                .map(server -> server.replaceFirst("(jdbc:mariadb://[^/]+/)[^?]*", "$1" + name))
                // what another node has committed is there when a unit begins
                .map(server -> server + (server.contains("?") ? "&" : "?") + "sessionVariables=wsrep_sync_wait=7")
                .toList();
    }

    private static HikariDataSource pool(String url) {
        var pool = new HikariConfig();
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setDataSource(Tenants.watched(url, new Properties()));
        return new HikariDataSource(pool);
    }

    /** All connections lead to one of them. */
    HikariDataSource node(int number) {
        return pools.get(number);
    }

    List<String> urls() {
        return urls;
    }

    /** Each connection leads to the node that follows that of the one before: no two units that are open at once need meet. */
    DataSource inTurn() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return pools.get(Math.floorMod(given.getAndIncrement(), pools.size()))
                            .getConnection();
                });
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
