package dev.kith.crm.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between braces. */
record Tag(Kind kind, String name, int start, int end) {
    enum Kind {
        VALUE,
        SECTION,
        INVERTED,
        CLOSE,
        COMMENT,
        /** What may write without escaping, call, include or change the braces. */
        FORBIDDEN
    }

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    static List<Tag> of(String source) {
        var tags = new ArrayList<Tag>();
        var matcher = TAG.matcher(source);
        while (matcher.find()) {
            var inside = matcher.group(1);
            var kind = inside.isEmpty() ? Kind.FORBIDDEN : kind(inside.charAt(0));
            var name = kind == Kind.VALUE ? inside : inside.substring(Math.min(1, inside.length()));
            tags.add(new Tag(kind, name.strip(), matcher.start(), matcher.end()));
        }
        return tags;
    }

    private static Kind kind(char first) {
        return switch (first) {
            case '#' -> Kind.SECTION;
            case '^' -> Kind.INVERTED;
            case '/' -> Kind.CLOSE;
            case '!' -> Kind.COMMENT;
            case '{', '&', '>', '<', '=', '$', '*', '%' -> Kind.FORBIDDEN;
            default -> Kind.VALUE;
        };
    }

    boolean opens() {
        return kind == Kind.SECTION || kind == Kind.INVERTED;
    }

    int line(String source) {
        return line(source, start);
    }

    static int line(String source, int position) {
        return 1
                + (int) source.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    static List<Tag> within(List<Tag> tags, int from, int to) {
        return tags.stream().filter(tag -> tag.start >= from && tag.end <= to).toList();
    }
}
