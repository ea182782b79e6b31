// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_writer.h"

#include "format/cp932.h"
#include "format/texts.h"

#include <QStringList>

#include <algorithm>
#include <array>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tasuki::format {

namespace {

using namespace std::string_view_literals;

constexpr size_t kFlushAt = 256 * 1024;

bool startsFormula(std::string_view text)
{
    // − is not a formula's start in UTF-8, but CP932 has only the full-width hyphen for it.
    static constexpr std::array kStarts = {"="sv, "+"sv, "-"sv, "@"sv, "＝"sv, "＋"sv, "－"sv, "＠"sv, "−"sv};
    return std::ranges::any_of(kStarts, [&](std::string_view start) { return text.starts_with(start); });
}

/// What a spreadsheet may drop before it looks whether a formula stands there: line breaks, tabs, and what has no
/// width (a byte order mark among them). A space stays, and makes a text of what follows. The number of bytes that
/// stand at the start of `text`; 0 for anything else.
size_t droppedBytes(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] == '\'' || text[0] == '\n' || text[0] == '\r' || text[0] == '\t')
        return 1;
    static constexpr std::array kInvisible = {
        "\xef\xbb\xbf"sv, // U+FEFF
        "\xe2\x80\x8b"sv, // U+200B zero width space
        "\xe2\x80\x8c"sv, // U+200C zero width non-joiner
        "\xe2\x80\x8d"sv, // U+200D zero width joiner
        "\xe2\x80\x8e"sv, // U+200E left-to-right mark
        "\xe2\x80\x8f"sv, // U+200F right-to-left mark
        "\xe2\x81\xa0"sv, // U+2060 word joiner
        "\xc2\xad"sv,     // U+00AD soft hyphen
    };
    for (const std::string_view one : kInvisible)
        if (text.starts_with(one))
            return one.size();
    return 0;
}

bool needsQuotes(std::string_view cell)
{
    const char* at = cell.data();
    const char* const end = at + cell.size();
#if defined(__SSE2__)
    // A note has hundreds of bytes: sixteen at a time.
    const __m128i comma = _mm_set1_epi8(',');
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, comma), _mm_cmpeq_epi8(bytes, quote));
        const __m128i breaks = _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn));
        if (_mm_movemask_epi8(_mm_or_si128(marks, breaks)) != 0)
            return true;
    }
#endif
    return std::any_of(at, end, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
}

bool isDate(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-'
           && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '-'; }) && text[0] != '-';
}

bool isGuarded(std::string_view cell, ColumnType type)
{
    if (cell.empty() || (type == ColumnType::Number && isPlainNumber(cell))
        || (type == ColumnType::Date && isDate(cell)))
        return false;
    return needsGuard(cell);
}

} // namespace

bool needsGuard(std::string_view utf8)
{
    const size_t behindQuotes = utf8.find_first_not_of('\'');
    if (behindQuotes == std::string_view::npos)
        return false;
    std::string_view rest = utf8.substr(behindQuotes);
    if (rest[0] == '\t' || rest[0] == '\r')
        return true;
    while (const size_t dropped = droppedBytes(rest))
        rest.remove_prefix(dropped);
    return startsFormula(rest);
}

std::string_view unguard(std::string_view utf8)
{
    return utf8.starts_with('\'') && needsGuard(utf8) ? utf8.substr(1) : utf8;
}

std::optional<QString> lossyReplacement(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() != 1 || characters[0] < 0x20 || characters[0] == 0x7f || !cp932Of(characters[0]))
        return std::nullopt;
    const QByteArray utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    if (needsGuard(view) || needsQuotes(view) || view == "'"sv)
        return std::nullopt;
    return text.toString();
}

CsvWriter::CsvWriter(ByteSink& sink, CsvOptions options) : m_sink(sink), m_options(std::move(options))
{
    if (m_options.lossy) {
        const QByteArray utf8 = m_options.lossy->toUtf8();
        encodeCp932({utf8.constData(), static_cast<size_t>(utf8.size())}, m_replacement, {}, [](char32_t) {});
    }
}

QString CsvWriter::headerOf(const Column& column) const
{
    return m_options.japaneseHeader && !column.label.isEmpty() ? column.label : column.name;
}

Result<void> CsvWriter::begin(std::span<const Column> columns)
{
    m_columns.assign(columns.begin(), columns.end());
    if (m_options.encoding == Encoding::Utf8Bom)
        m_buffer.append("\xef\xbb\xbf");
    std::vector<Column> headers = m_columns; // a header is text, whatever its column is
    std::vector<QByteArray> utf8;
    std::vector<std::string_view> cells;
    for (Column& column : headers) {
        column.type = ColumnType::Text;
        utf8.push_back(headerOf(column).toUtf8());
    }
    cells.reserve(utf8.size());
    for (const QByteArray& name : utf8)
        cells.emplace_back(name.constData(), static_cast<size_t>(name.size()));
    m_columns.swap(headers);
    const Result<void> written = row(cells);
    m_columns.swap(headers);
    return written;
}

Result<void> CsvWriter::row(std::span<const std::string_view> cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    ++m_row;
    const bool cp932 = m_options.encoding == Encoding::Cp932;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        if (!cp932) {
            appendCell(m_buffer, cells[i], m_columns[i].type, cells.size() == 1);
            continue;
        }
        m_cell.clear();
        m_encoded.resize(0);
        appendCell(m_cell, cells[i], m_columns[i].type, cells.size() == 1);
        encodeCp932(m_cell, m_encoded, m_replacement, [&](char32_t character) {
            ++m_unencodableCount;
            if (m_unencodable.size() < kMaxListed)
                m_unencodable.push_back({m_row, headerOf(m_columns[i]), QString::fromUcs4(&character, 1)});
        });
        m_buffer.append(m_encoded.constData(), size_t(m_encoded.size()));
    }
    m_buffer += "\r\n";
    return m_buffer.size() >= kFlushAt ? flush() : Result<void>();
}

void CsvWriter::appendCell(std::string& to, std::string_view cell, ColumnType type, bool only)
{
    const bool guarded = isGuarded(cell, type);
    // An only cell that is empty would be an empty line, which is no row.
    const bool quoted = needsQuotes(cell) || (only && cell.empty());
    if (quoted)
        to += '"';
    if (guarded)
        to += '\'';
    if (!quoted) {
        to += cell;
        return;
    }
    for (size_t from = 0; from < cell.size();) {
        const size_t quote = std::min(cell.find('"', from), cell.size());
        to += cell.substr(from, quote - from);
        if (quote < cell.size())
            to += "\"\"";
        from = quote + 1;
    }
    to += '"';
}

Result<void> CsvWriter::flush()
{
    const Result<void> written = m_sink.write(m_buffer);
    m_buffer.clear();
    return written;
}

Result<void> CsvWriter::end()
{
    if (m_unencodableCount > 0 && !m_options.lossy)
        return refusal();
    return flush();
}

Error CsvWriter::refusal() const
{
    QStringList lines;
    for (const UnencodableCharacter& c : m_unencodable) {
        const QString code =
            QStringLiteral("U+%1").arg(c.character.toUcs4().value(0), 4, 16, QLatin1Char('0')).toUpper();
        lines << Text::tr("row %1, column %2: %3 (%4)").arg(c.row).arg(c.column, c.character, code);
    }
    const QString text =
        Text::tr(
            "Shift_JIS lacks %n character(s) of this export, the first in %1. Choose UTF-8 or a replacement character.",
            nullptr, static_cast<int>(std::min<qint64>(m_unencodableCount, 1'000'000'000)))
            .arg(lines.value(0));
    return invalid(text, lines.join(QLatin1Char('\n')));
}

} // namespace tasuki::format
