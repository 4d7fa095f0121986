package palabre.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// A list as a spreadsheet: a header that stays in sight, then rows of text, numbers, dates and moments.
/// A text is never a formula, whatever it begins with.
public record Workbook(String sheet, List<String> header, List<? extends List<?>> rows) {

    private static final int WIDEST = 60;
    private static final int MOST_LETTERS = 32_767;

    public Workbook {
        for (var row : rows) {
            if (row.size() > header.size()) {
                throw new IllegalArgumentException("a row is longer than its header: " + row);
            }
        }
    }

    public Attachment answer(String file) {
        return new Attachment(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes());
    }

    public byte[] bytes() {
        var written = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(written, "Palabre", null)) {
            var page = book.newWorksheet(sheet);
            for (int column = 0; column < header.size(); column++) {
                page.value(0, column, header.get(column));
                page.style(0, column).bold().wrapText(true).set();
                page.width(column, width(column));
            }
            page.freezePane(0, 1);
            page.repeatRows(0);
            if (!rows.isEmpty()) {
                page.setAutoFilter(0, 0, rows.size(), header.size() - 1);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(page, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return written.toByteArray();
    }

    private static void write(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate date -> {
                page.value(row, column, date);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            // A spreadsheet knows no time zone: the hour is the group's, which is UTC.
            case Instant moment -> {
                page.value(row, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                page.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Number number -> page.value(row, column, number);
            case String words -> page.value(row, column, shortened(words));
            default -> throw new IllegalArgumentException("not for a cell: " + cell.getClass());
        }
    }

    private static String shortened(String words) {
        return words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS - 1) + "…";
    }

    private double width(int column) {
        int widest = header.get(column).length();
        for (var row : rows) {
            if (column < row.size()) {
                widest = Math.max(widest, switch (row.get(column)) {
                    case LocalDate _ -> 10;
                    case Instant _ -> 16;
                    case Object other -> other.toString().lines().mapToInt(String::length).max().orElse(0);
                });
            }
        }
        return Math.min(widest, WIDEST) + 2.0;
    }
}
