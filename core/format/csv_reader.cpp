// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_reader.h"

#include "format/texts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tasuki::format {

namespace {

constexpr size_t kBlock = 64;
constexpr size_t kHeaderSample = 64 * 1024;

QString toText(std::string_view utf8)
{
    // A letter of 4 bytes is two UTF-16 units at most, so this is more than is ever shown.
    constexpr size_t kEnough = 4 * (RowError::kMaxValue + 1);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(utf8.size(), kEnough)));
}

bool isBlankOf(char c, char delimiter)
{
    return c == ' ' || (c == '\t' && delimiter != '\t');
}

#if defined(__SSE2__)
/// Bit i: byte i of the 16 is one of the four.
unsigned specialsOf16(const char* p, char delimiter)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    const __m128i breaks =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
    const __m128i marks =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(delimiter)));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(breaks, marks)));
}
#endif

} // namespace

bool isBlank(std::string_view field)
{
    constexpr std::string_view kWideSpace = "\xe3\x80\x80";
    constexpr std::string_view kHardSpace = "\xc2\xa0";
    while (!field.empty()) {
        if (field.front() == ' ' || field.front() == '\t')
            field.remove_prefix(1);
        else if (field.starts_with(kWideSpace))
            field.remove_prefix(kWideSpace.size());
        else if (field.starts_with(kHardSpace))
            field.remove_prefix(kHardSpace.size());
        else
            return false;
    }
    return true;
}

char detectDelimiter(std::string_view utf8)
{
    static constexpr std::array<char, 3> kDelimiters = {',', ';', '\t'};
    std::array<qint64, 3> counts{};
    bool quoted = false;
    for (char c : utf8.substr(0, kHeaderSample)) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (size_t i = 0; i < kDelimiters.size(); ++i)
            counts[i] += c == kDelimiters[i] ? 1 : 0;
    }
    return kDelimiters[static_cast<size_t>(std::ranges::max_element(counts) - counts.begin())];
}

CsvReader::CsvReader(std::string_view utf8, std::optional<char> delimiter, qint64 headerRow)
    : m_text(utf8), m_headerRow(headerRow)
{
    if (m_text.starts_with("\xef\xbb\xbf"))
        m_text.remove_prefix(3);
    const bool named = takeSeparatorLine();
    if (delimiter)
        m_delimiter = *delimiter;
    else if (!named)
        m_delimiter = detectDelimiter(m_text);
    m_contentEnd = m_text.find_last_not_of("\r\n") + 1; // npos + 1 is 0: nothing but line breaks
    m_holdsNul = !m_text.empty() && std::memchr(m_text.data(), '\0', m_text.size()) != nullptr;
}

/// A first line `sep=;`, with or without quotes: it is taken off the text.
bool CsvReader::takeSeparatorLine()
{
    constexpr std::string_view kName = "sep=";
    std::string_view rest = m_text;
    const bool quoted = rest.starts_with('"');
    rest.remove_prefix(quoted ? 1 : 0);
    const auto isLetter = [](char a, char b) { return (a | 0x20) == b || a == b; };
    if (rest.size() <= kName.size()
        || !std::equal(kName.begin(), kName.end(), rest.begin(), [&](char name, char c) { return isLetter(c, name); }))
        return false;
    const char named = rest[kName.size()];
    rest.remove_prefix(kName.size() + 1);
    if (quoted && !rest.starts_with('"'))
        return false;
    rest.remove_prefix(quoted ? 1 : 0);
    if (named == '"' || named == '\r' || named == '\n' || (!rest.empty() && rest[0] != '\r' && rest[0] != '\n'))
        return false;
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : std::min<size_t>(rest.size(), 1));
    m_text = rest;
    m_delimiter = named;
    return true;
}

quint64 CsvReader::specialsOfBlock(size_t block) const
{
    const char* p = m_text.data() + block;
    quint64 bits = 0;
#if defined(__SSE2__)
    if (m_text.size() - block >= kBlock) {
        for (size_t i = 0; i < kBlock; i += 16)
            bits |= quint64(specialsOf16(p + i, m_delimiter)) << i;
        return bits;
    }
#endif
    const size_t size = std::min(kBlock, m_text.size() - block);
    for (size_t i = 0; i < size; ++i) {
        const char c = p[i];
        if (c == m_delimiter || c == '"' || c == '\n' || c == '\r')
            bits |= quint64(1) << i;
    }
    return bits;
}

/// The next delimiter, quote or line break at or after `from`; the text's size if there is none.
size_t CsvReader::nextSpecial(size_t from)
{
    while (from < m_text.size()) {
        const size_t block = from / kBlock * kBlock;
        if (block != m_block) {
            m_block = block;
            m_specials = specialsOfBlock(block);
        }
        const quint64 rest = m_specials >> (from - block);
        if (rest != 0)
            return from + static_cast<size_t>(std::countr_zero(rest));
        from = block + kBlock;
    }
    return m_text.size();
}

bool CsvReader::next()
{
    do {
        if (m_at >= m_contentEnd)
            return false;
        ++m_row;
        readRecord();
    } while (m_row < m_headerRow || isEmptyRow());
    if (m_hasHeader)
        fitToHeader();
    else
        takeHeader();
    checkFields();
    return true;
}

bool CsvReader::isEmptyRow() const
{
    // Nearly every row of a file says something in its first cell.
    return !m_isBeyondFilled && m_errors.empty() && std::ranges::all_of(m_fields, isBlank);
}

void CsvReader::readRecord()
{
    m_fields.clear();
    m_errors.clear();
    m_scratch.clear();
    m_unescaped.clear();
    m_found = 0;
    m_isBeyondFilled = false;
    do {
        const char first = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (first == '"' || ((first == ' ' || first == '\t') && stepsToQuote()))
            readQuotedField();
        else
            addField(readPlainField());
    } while (stepOverDelimiter());
    resolveUnescaped();
}

/// Whether a field in quotes begins behind these blanks, which are then stepped over. Where something stands behind the
/// closing quote, blanks and quotes are letters of a plain field.
bool CsvReader::stepsToQuote()
{
    if (!isBlankOf(m_text[m_at], m_delimiter))
        return false;
    const auto behindBlanks = [this](size_t at) {
        while (at < m_text.size() && isBlankOf(m_text[at], m_delimiter))
            ++at;
        return at;
    };
    const size_t opening = behindBlanks(m_at);
    if (opening >= m_text.size() || m_text[opening] != '"')
        return false;
    const std::string_view reach = m_text.substr(0, std::min(m_text.size(), opening + kMaxField));
    size_t quote = reach.find('"', opening + 1);
    while (quote != std::string_view::npos && quote + 1 < reach.size() && reach[quote + 1] == '"')
        quote = reach.find('"', quote + 2);
    if (quote == std::string_view::npos)
        return false;
    const size_t behind = behindBlanks(quote + 1);
    if (behind < m_text.size() && m_text[behind] != m_delimiter && m_text[behind] != '\r' && m_text[behind] != '\n')
        return false;
    m_at = opening;
    return true;
}

std::string_view CsvReader::readPlainField()
{
    const size_t begin = m_at;
    size_t end = nextSpecial(begin);
    while (end < m_text.size() && m_text[end] == '"')
        end = nextSpecial(end + 1);
    m_at = end;
    return m_text.substr(begin, end - begin);
}

/// From behind the opening quote to the closing one, whose place is the answer (the text's size if there is none);
/// what was unescaped on the way stands in m_scratch.
size_t CsvReader::endOfQuotes(size_t scratchBegin)
{
    size_t from = m_at;
    for (;;) {
        const size_t quote = m_text.find('"', from);
        if (quote == std::string_view::npos)
            return m_text.size();
        if (quote + 1 >= m_text.size() || m_text[quote + 1] != '"')
            return quote;
        if (m_scratch.size() - scratchBegin <= kMaxField)     // what is longer is refused, and need not be kept
            m_scratch.append(m_text, from, quote + 1 - from); // with one of the two quotes
        from = quote + 2;
        m_at = from;
    }
}

void CsvReader::readQuotedField()
{
    const size_t opening = m_at++;
    const size_t scratchBegin = m_scratch.size();
    const size_t end = endOfQuotes(scratchBegin);
    const bool unescaped = m_scratch.size() > scratchBegin;
    if (unescaped) {
        m_scratch.append(m_text, m_at, std::min(end - m_at, kMaxField + 1));
        addUnescaped(scratchBegin);
    } else {
        addField(m_text.substr(m_at, end - m_at));
    }
    if (end == m_text.size()) {
        m_at = end;
        addError(m_found - 1, m_text.substr(opening), Text::tr("an opening quote is never closed"));
        return;
    }
    m_at = end + 1;
    if (const std::string_view behind = readPlainField(); !isBlank(behind))
        addError(m_found - 1, m_text.substr(opening, m_at - opening), Text::tr("text after closing quote"));
}

void CsvReader::addField(std::string_view field)
{
    ++m_found;
    if (m_fields.size() < kMaxColumns)
        m_fields.push_back(field);
    else
        m_isBeyondFilled = m_isBeyondFilled || !isBlank(field);
}

void CsvReader::addUnescaped(size_t begin)
{
    if (m_fields.size() < kMaxColumns)
        m_unescaped.push_back({m_fields.size(), begin, m_scratch.size() - begin});
    else
        m_isBeyondFilled = true;
    addField({});
}

void CsvReader::resolveUnescaped()
{
    for (const Unescaped& u : m_unescaped) // only now does the scratch stay where it is
        m_fields[u.field] = std::string_view(m_scratch).substr(u.begin, u.size);
}

bool CsvReader::stepOverDelimiter()
{
    if (m_at >= m_text.size())
        return false;
    const char c = m_text[m_at++];
    if (c == m_delimiter)
        return true;
    if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    return false;
}

void CsvReader::takeHeader()
{
    m_hasHeader = true;
    m_columns = m_found;
    m_present = m_fields.size();
    m_shown = m_fields.size();
    for (std::string_view name : m_fields)
        m_header << toText(name);
    if (m_found > kMaxColumns)
        addError(m_fields.size(), {}, Text::tr("more than %1 columns").arg(kMaxColumns));
}

/// The last row, with nothing behind its last cell: the file may have been cut there.
bool CsvReader::isCutShort() const
{
    return m_at >= m_text.size() && m_contentEnd == m_text.size();
}

void CsvReader::setHeader(const QStringList& names)
{
    m_header = names;
    m_columns = static_cast<size_t>(names.size());
}

void CsvReader::fitToHeader()
{
    const auto wrong = [this](const QString& reason) {
        m_errors.push_back({m_row, {}, cutValue(toText(m_fields.front())), reason.arg(m_found).arg(m_columns)});
    };
    m_present = std::min(m_found, m_columns);
    m_shown = m_fields.size();
    m_hasSurplus = false;
    if (m_found < m_columns) {
        if (isCutShort())
            wrong(Text::tr("the row has %1 fields and the header %2: it is shorter"));
        m_fields.resize(std::min(m_columns, kMaxColumns));
        m_shown = m_fields.size();
    } else if (m_found > m_columns) {
        const size_t kept = std::min(m_columns, kMaxColumns);
        m_hasSurplus = m_isBeyondFilled
                       || !std::ranges::all_of(std::span(m_fields).subspan(std::min(kept, m_fields.size())), isBlank);
        if (m_hasSurplus && !m_isGrid)
            wrong(Text::tr("the row has %1 fields and the header %2: it is longer"));
        else
            m_shown = kept;
    }
}

void CsvReader::checkFields()
{
    for (size_t i = 0; i < m_shown; ++i) {
        if (m_fields[i].size() > kMaxField)
            addError(i, m_fields[i], Text::tr("the field is longer than 1 MiB"));
    }
    if (m_holdsNul)
        checkNulBytes();
}

void CsvReader::checkNulBytes()
{
    for (size_t i = 0; i < m_shown; ++i) {
        const size_t at = m_fields[i].find('\0');
        if (at != std::string_view::npos)
            addError(i, m_fields[i].substr(0, at), Text::tr("contains NUL: not text, or UTF-16 without BOM"));
    }
}

void CsvReader::addError(size_t column, std::string_view value, const QString& reason)
{
    m_errors.push_back({m_row, columnName(column), cutValue(toText(value)), reason});
}

QString CsvReader::columnName(size_t column) const
{
    const auto index = static_cast<qsizetype>(column);
    if (index < m_header.size() && !m_header[index].isEmpty())
        return m_header[index];
    return QString::number(index + 1);
}

} // namespace tasuki::format
