package dev.kith.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;

/** What hosts get to see: the flattened poms. */
class PublishedPomTest {

    private static final Path FLATTENED = Path.of(".flattened-pom.xml");

    @Test
    void the_bill_of_materials_names_only_our_jars() throws Exception {
        assertThat(texts(House.ROOT, "/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactly("crm-core", "crm-inmemory", "crm-jpa");
        assertThat(texts(House.ROOT, "/project/dependencyManagement/dependencies/dependency/groupId"))
                .containsOnly("dev.kith");
        assertThat(texts(House.ROOT, "/project/dependencyManagement/dependencies/dependency/version"))
                .containsOnly(texts(House.ROOT, "/project/version").get(0));
        assertThat(texts(House.ROOT, "//profile | //properties | //build | //modules"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_module_brings_nothing_but_versioned_dependencies(House module) throws Exception {
        Path folder = House.ROOT.resolve(module.directory);
        int dependencies =
                texts(folder, "/project/dependencies/dependency/artifactId").size();
        assertThat(dependencies).isPositive();
        assertThat(texts(folder, "/project/dependencies/dependency/version"))
                .hasSize(dependencies)
                .noneMatch(version -> version.contains("$"));
        assertThat(texts(folder, "/project/dependencies/dependency/scope")).isSubsetOf("compile", "runtime");
        assertThat(texts(folder, "//parent | //profile | //properties | //dependencyManagement | //build"))
                .isEmpty();
    }

    @Test
    void frameworks_are_optional() throws Exception {
        String optional = "/project/dependencies/dependency[optional='true']/artifactId";
        assertThat(texts(House.ROOT.resolve("crm-core"), optional))
                .containsExactlyInAnyOrder("ez-vcard", "jsoup", "micrometer-core");
        assertThat(texts(House.ROOT.resolve("crm-inmemory"), optional))
                .containsExactlyInAnyOrder("junit-jupiter-api", "junit-jupiter-params", "assertj-core");
        assertThat(texts(House.ROOT.resolve("crm-jpa"), optional)).containsExactly("hibernate-core");
    }

    private static List<String> texts(Path folder, String xpath) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        xpath,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(folder.resolve(FLATTENED).toFile()),
                        XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
