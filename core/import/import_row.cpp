// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"

#include "base/from_utf8.h"
#include "base/month.h"
#include "base/narrow.h"
#include "base/text.h"
#include "base/written_date.h"
#include "base/written_duration.h"
#include "format/csv_writer.h"
#include "format/texts.h"
#include "import/key_index.h"

#include <QRegularExpression>

#include <limits>

namespace tasuki::imports {

namespace {

__extension__ using Wide = __int128;

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

/// The spaces of QChar::isSpace() beyond ASCII: what rules take off a text's ends is taken off a cell's.
constexpr std::string_view kSpaces[] = {"\xe3\x80\x80", "\xc2\xa0",     "\xc2\x85",     "\xe1\x9a\x80", "\xe2\x80\x80",
                                        "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83", "\xe2\x80\x84", "\xe2\x80\x85",
                                        "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a",
                                        "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f"};

std::string_view withoutSpaces(std::string_view text)
{
    const auto cutFront = [&] {
        if (!text.empty() && isAsciiSpace(text.front()))
            return text.remove_prefix(1), true;
        if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80)
            return false;
        for (const std::string_view space : kSpaces)
            if (text.starts_with(space))
                return text.remove_prefix(space.size()), true;
        return false;
    };
    const auto cutBack = [&] {
        if (!text.empty() && isAsciiSpace(text.back()))
            return text.remove_suffix(1), true;
        if (text.empty() || static_cast<unsigned char>(text.back()) < 0x80)
            return false;
        for (const std::string_view space : kSpaces)
            if (text.ends_with(space))
                return text.remove_suffix(space.size()), true;
        return false;
    };
    while (cutFront()) {
    }
    while (cutBack()) {
    }
    return text;
}

int twoDigits(std::string_view text, size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// A date spelled the way it is kept: nearly all of a large file, and nothing to convert.
bool isPlainDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9')
            return false;
    const int year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    return year >= 1900 && month >= 1 && month <= 12 && day >= 1
           && (day <= 28 || day <= QDate(year, month, 1).daysInMonth());
}

/// "-123.45" in 10^-decimals where it is plain and short, or nothing: the slow way then knows.
std::optional<qint64> plainDecimal(std::string_view text, int decimals)
{
    constexpr int kSafeDigits = 18;
    const bool negative = text.starts_with('-');
    qint64 value = 0;
    int digits = 0;
    int places = -1; // digits behind the point; -1: no point yet
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c == '.' && places < 0 && digits > 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || places == decimals)
            return std::nullopt;
        if (++digits > kSafeDigits) // before it is counted in: the nineteenth may not fit
            return std::nullopt;
        value = value * 10 + (c - '0');
        places += places >= 0 ? 1 : 0;
    }
    if (digits == 0 || places == 0 || digits + decimals - std::max(places, 0) > kSafeDigits)
        return std::nullopt;
    for (int i = std::max(places, 0); i < decimals; ++i)
        value *= 10;
    return negative ? -value : value;
}

/// A plain number of a file that may have decimal commas: what it says of the sign is noted, and it is left to the
/// slow way where that is known to be the comma. In a spreadsheet a number has no sign that could be another one.
template <typename Notes>
std::optional<qint64> knownDecimal(ImportSession& session, std::string_view cell, int decimals, const Notes& notes)
{
    const auto plain = plainDecimal(cell, decimals);
    const size_t point = plain ? cell.find('.') : std::string_view::npos;
    if (point == std::string_view::npos || session.preview().isOwnExport || !session.preview().sheets.isEmpty())
        return plain;
    Reading& reading = session.reading();
    if (reading.decimal() == DecimalSign::Comma)
        return std::nullopt;
    if (!notes())
        return plain;
    constexpr size_t kGroup = 3;
    WrittenNumber said;
    said.signs = quint8(DecimalSign::Point);
    if (cell.size() - point - 1 == kGroup) // 1.500
        if (const auto read = readNumber(toText(cell), decimals, DecimalSign::Unknown))
            said.signs = read->signs;
    reading.note(said, true);
    return plain;
}

/// Parted by what the program that wrote it uses; an export of ours uses | only.
QStringList partsOfList(const QString& list, bool isOwn)
{
    for (const char16_t* separator : {u"|", u" ::: ", u";", u"、", u", "})
        if (isOwn || list.contains(QStringView(separator)))
            return list.split(QString::fromUtf16(separator));
    return {list};
}

} // namespace

QString toText(std::string_view utf8)
{
    return fromUtf8(utf8);
}

QString choicesOf(std::span<const Term> terms, TermLanguage language)
{
    QStringList choices;
    for (const Term& term : terms)
        choices += language == TermLanguage::English ? term.codeText() : term.text(language);
    return joined(choices, language);
}

std::string_view trimmedCell(std::string_view cell)
{
    return withoutSpaces(unguard(cell));
}

std::string_view ImportRow::unguarded(int column)
{
    const std::string_view cell = unguard(m_fields[size_t(column)]);
    if (cell.find('\r') == std::string_view::npos)
        return cell;
    std::string text;
    for (size_t i = 0; i < cell.size(); ++i)
        if (cell[i] != '\r')
            text += cell[i];
        else if (i + 1 == cell.size() || cell[i + 1] != '\n')
            text += '\n';
    return keep(std::move(text));
}

void ImportRow::follow(const Recipe& recipe)
{
    for (const Recipe::Meaning& meaning : recipe.meanings)
        m_meanings.push_back({fieldOf(meaning.field), keyFold(meaning.value), meaning.means.toStdString()});
    for (const Recipe::Field& of : recipe.fields) {
        if (of.minorUnits)
            m_minorFields.push_back(fieldOf(of.field));
        if (of.isMade()) {
            Made made{fieldOf(of.field), &of, {}};
            for (const QString& name : of.columns)
                for (int column = 0; column < int(m_rows.header().size()); ++column)
                    if (keyFold(m_rows.header()[column]) == keyFold(name))
                        made.columns.push_back(column);
            if (made.field >= 0 && m_map.columnOfField[size_t(made.field)] >= 0
                && std::ranges::find(made.columns, m_map.columnOfField[size_t(made.field)]) != made.columns.end())
                m_made.push_back(std::move(made));
            continue;
        }
        const int field = of.columns.size() > 1 ? fieldOf(of.field) : -1;
        const int own = field < 0 ? -1 : m_map.columnOfField[size_t(field)];
        for (const QString& name : of.columns)
            for (int column = 0; own >= 0 && column < int(m_rows.header().size()); ++column)
                if (column != own && keyFold(m_rows.header()[column]) == keyFold(name)
                    && std::ranges::find(m_map.columnOfField, column) == m_map.columnOfField.end())
                    m_alternatives.emplace_back(field, column);
    }
}

void ImportRow::findZones()
{
    for (size_t field = 0; field < m_map.columnOfField.size(); ++field) {
        const int column = m_map.columnOfField[field];
        if (column >= 0 && column < int(m_rows.header().size()) && saysUtc(m_rows.header()[column]))
            m_utcFields.push_back(int(field));
    }
}

void ImportRow::findScales()
{
    for (size_t field = 0; field < m_map.columnOfField.size(); ++field) {
        const int column = m_map.columnOfField[field];
        if (column < 0 || column >= int(m_rows.header().size()))
            continue;
        if (const qint64 scale = amountsIn(m_rows.header()[column]); scale > 1)
            m_scales.emplace_back(int(field), scale);
        if (const QString unit = currencyUnitIn(m_rows.header()[column]); !unit.isEmpty())
            m_units.emplace_back(int(field), unit);
    }
}

qint64 ImportRow::scaleOf(int field)
{
    for (const auto& [of, scale] : m_scales)
        if (of == field)
            return scale;
    return m_session.amountScale();
}

/// Of several columns that may hold a field the first that the row says something in.
int ImportRow::columnFor(int field) const
{
    const int own = m_map.columnOfField[size_t(field)];
    if (m_alternatives.empty() || own < 0 || !trimmedCell(m_fields[size_t(own)]).empty())
        return own;
    for (const auto& [of, column] : m_alternatives)
        if (of == field && !trimmedCell(m_fields[size_t(column)]).empty())
            return column;
    return own;
}

const std::optional<WrittenDate>& ImportRow::writtenDate(int field, std::string_view cell) const
{
    const auto known = std::ranges::find(m_dates, field, [](const auto& date) { return date.first; });
    if (known != m_dates.end())
        return known->second;
    const bool isUtc = std::ranges::find(m_utcFields, field) != m_utcFields.end();
    return m_dates.emplace_back(field, readDate(toText(cell), m_session.reading().dates(), m_session.zone(), isUtc))
        .second;
}

std::optional<std::string_view> ImportRow::made(int field) const
{
    for (const Made& made : m_made) {
        if (made.field != field)
            continue;
        QStringList said;
        for (const int column : made.columns)
            if (const std::string_view cell = trimmedCell(m_fields[size_t(column)]); !cell.empty())
                said += toText(cell);
        QString text = made.of->join.isEmpty() ? said.value(0) : said.join(made.of->join);
        if (!made.of->split.isEmpty())
            text = text.split(made.of->split).value(made.of->part - 1).trimmed();
        if (!made.of->strip.isEmpty() && text.startsWith(made.of->strip))
            text = text.sliced(made.of->strip.size()).trimmed();
        return m_kept.emplace_back(text.toStdString());
    }
    return std::nullopt;
}

std::string_view ImportRow::text(int field)
{
    if (!m_made.empty())
        if (const auto cell = made(field))
            return meant(field, *cell);
    const int column = columnFor(field);
    return column < 0 ? inParts(field) : meant(field, unguarded(column));
}

std::string_view ImportRow::trimmed(int field) const
{
    if (!m_made.empty())
        if (const auto cell = made(field))
            return meant(field, *cell);
    const int column = columnFor(field);
    return column < 0 ? inParts(field) : meant(field, trimmedCell(m_fields[size_t(column)]));
}

/// Null where the recipe says nothing of the cell.
std::string_view ImportRow::meaning(int field, std::string_view cell) const
{
    if (std::ranges::none_of(m_meanings, [&](const KnownMeaning& known) { return known.field == field; }))
        return {};
    const QString folded = keyFold(toText(trimmedCell(cell)));
    for (const KnownMeaning& known : m_meanings)
        if (known.field == field && known.folded == folded)
            return known.means;
    return {};
}

std::string_view ImportRow::meant(int field, std::string_view cell) const
{
    if (const std::string_view stood = meaning(field, cell); stood.data())
        return stood;
    if (m_prefix.empty() || cell.empty() || !m_session.kind().file->readColumn(size_t(field)).ofSource)
        return cell;
    return m_kept.emplace_back(m_prefix + std::string(cell));
}

std::string_view ImportRow::raw(int field) const
{
    if (!m_made.empty())
        if (const auto cell = made(field)) {
            const std::string_view stands = meaning(field, *cell);
            return stands.data() ? stands : *cell;
        }
    const int column = columnFor(field);
    if (column < 0)
        return inParts(field);
    const std::string_view cell = m_fields[size_t(column)];
    const std::string_view stood = meaning(field, cell);
    return stood.data() ? stood : cell;
}

std::string_view ImportRow::accountName() const
{
    return m_map.accountName < 0 ? std::string_view() : trimmedCell(m_fields[size_t(m_map.accountName)]);
}

/// What the row calls its account, or itself where it is one.
QString ImportRow::nameOfAccount()
{
    if (m_session.kind().entity() != Entity::Account)
        return toText(accountName());
    const int name = fieldOf(u"name");
    return has(name) ? toText(trimmed(name)) : QString();
}

bool ImportRow::namesNoAccount() const
{
    if (m_prefix.empty() || m_session.kind().entity() != Entity::Contact)
        return false;
    const int account = fieldOf(u"account_id");
    return m_map.has(account) && (trimmed(account).empty() || isNoValue(account)) && accountName().empty();
}

bool ImportRow::isOfNoAccount()
{
    if (!namesNoAccount())
        return false;
    ReferenceFinder& accounts = m_session.finder(Entity::Account);
    hint(accounts);
    return accounts.find({}, 0).answer == ReferenceFinder::Answer::Unknown;
}

void ImportRow::learnMail()
{
    const int account = fieldOf(u"account_id");
    const std::string_view named = has(account) && !isNoValue(account) ? key(account) : std::string_view();
    const QString mail = firstAddress(toText(trimmed(fieldOf(u"email")))).first;
    if (named.empty() || mail.isEmpty())
        return;
    ReferenceFinder& accounts = m_session.finder(Entity::Account);
    accounts.hint({accountName(), keep(mail)});
    if (const auto found = accounts.find(named, 0); found.answer == ReferenceFinder::Answer::Found)
        accounts.learnMail(mail, found.id);
}

void ImportRow::hint(ReferenceFinder& accounts)
{
    if (m_prefix.empty())
        return;
    ReferenceFinder::Hints hints;
    hints.name = accountName();
    if (m_session.kind().entity() == Entity::Contact)
        if (const int mail = fieldOf(u"email"); mail >= 0)
            hints.mail = keep(firstAddress(toText(trimmed(mail))).first);
    accounts.hint(hints);
}

std::string_view ImportRow::inParts(int field) const
{
    if (const std::string* const constant = m_map.constantOf(field))
        return *constant;
    if (const ColumnMap::Half* const of = m_map.halfOf(field))
        return half(*of);
    const ColumnMap::Parts* const parts = m_map.partsOf(field);
    if (!parts)
        return {};
    const auto part = [&](int column) {
        return column < 0 ? std::string_view() : trimmedCell(m_fields[size_t(column)]);
    };
    const std::string_view family = part(parts->family);
    const std::string_view given = part(parts->given);
    if (family.empty() || given.empty())
        return family.empty() ? given : family;
    // Only in East Asia the family name comes first; its scripts begin at U+3000, in UTF-8 at the byte 0xE3.
    const bool givenFirst = std::ranges::all_of(family, [](char c) { return static_cast<unsigned char>(c) < 0xe3; });
    m_kept.push_back(givenFirst ? std::string(given) + ' ' + std::string(family)
                                : std::string(family) + ' ' + std::string(given));
    return m_kept.back();
}

const std::optional<WrittenSpan>& ImportRow::spanIn(std::string_view cell) const
{
    if (cell != m_spanCell) {
        m_spanCell = cell;
        m_span = readSpan(toText(cell));
    }
    return m_span;
}

/// Of a cell that is no span all of it, so that it is told; once where both days would come from it.
std::string_view ImportRow::half(const ColumnMap::Half& of) const
{
    const std::string_view cell = trimmedCell(m_fields[size_t(of.column)]);
    const auto& span = spanIn(cell);
    if (span)
        return m_kept.emplace_back((of.isLast ? span->to : span->from).toStdString());
    const bool isTold = of.isLast && m_map.halves.size() > 1;
    return isTold ? std::string_view() : cell;
}

std::string_view ImportRow::key(int field)
{
    std::string visible;
    const std::string_view cell = trimmed(field);
    const std::string_view key = visibleKey(cell, visible);
    return key.data() == visible.data() ? keep(std::move(visible)) : key;
}

bool ImportRow::tellKey(int field, const ReferenceFinder::Found& found, const QString& unknown, const QString& several)
{
    switch (found.answer) {
    case ReferenceFinder::Answer::Found:
        if (!found.meant.isEmpty())
            m_session.noteRespelled(rowOf(field), toText(trimmed(field)), found.meant);
        return true;
    case ReferenceFinder::Answer::Unknown:
        if (mayWait(field)) {
            wait(field, {});
            break;
        }
        m_session.preview().unknownAccounts += couldWait(field) ? 1 : 0;
        error(field, unknown);
        break;
    case ReferenceFinder::Answer::Ambiguous:
        if (found.byName && mayWait(field)) {
            wait(field, {});
            break;
        }
        m_session.preview().unknownAccounts += found.byName && couldWait(field) ? 1 : 0;
        error(field, !found.byName      ? several
                     : m_prefix.empty() ? Text::tr("several accounts are called so; use their IDs")
                                        : Text::tr("several accounts are called so; link this key to one of them"));
        break;
    case ReferenceFinder::Answer::LostZeros:
        error(field, Text::tr("a spreadsheet has taken the zeros off this key: it is %1").arg(found.meant));
        break;
    case ReferenceFinder::Answer::Shortened:
        error(field, Text::tr("a spreadsheet has shortened this key; export it as text"));
        break;
    case ReferenceFinder::Answer::Proposed:
        if (mayWait(field)) {
            wait(field, found.meant);
            break;
        }
        m_session.noteProposed(field, found.asked.isEmpty() ? toText(trimmed(field)) : found.asked, nameOfAccount(),
                               found);
        m_failed = true; // asked about once for all
        m_wrong.push_back(field);
        break;
    }
    return false;
}

bool ImportRow::couldWait(int field) const
{
    return m_session.kind().entity() != Entity::Account && field == fieldOf(u"account_id") && !trimmed(field).empty()
           && !isNoValue(field);
}

bool ImportRow::mayWait(int field) const
{
    return m_session.request().waits && couldWait(field);
}

void ImportRow::wait(int field, const QString& proposed)
{
    m_waits = true;
    m_proposed = proposed;
    m_failed = true;
    m_wrong.push_back(field);
}

QString ImportRow::heading(int field) const
{
    return m_session.kind().file->readColumn(size_t(field)).heading(language());
}

void ImportRow::error(int field, const QString& reason)
{
    const int column = field < 0 ? -1 : m_map.columnIn(field);
    // Without the guard that whoever writes the errors to a file puts in front again.
    const std::string_view value = column < 0 ? std::string_view() : unguard(m_fields[size_t(column)]);
    constexpr size_t kEnough = 4 * (RowError::kMaxValue + 1);
    errorAt(rowOf(field), field, cutValue(toText(value.substr(0, kEnough))), reason);
    m_failed = true;
    m_hasErrors = true;
    m_wrong.push_back(field);
}

qint64 ImportRow::rowOf(int field) const
{
    const int column = field < 0 ? -1 : m_map.columnIn(field);
    return column < 0 || m_fields.empty() ? number() : m_rows.rowOf(size_t(column));
}

void ImportRow::tell(const Problem& problem, const TableInfo& table)
{
    int field = -1;
    for (const char* column : problem.columns) {
        if (!column)
            continue;
        const size_t at = table.find(QAnyStringView(column));
        Q_ASSERT_X(at < table.facts.size(), "ImportRow::tell", column);
        const int place = fieldOf(table.facts[at]->file.name);
        if (place < 0)
            continue;
        if (failed(place))
            return;
        if (field < 0 && has(place))
            field = place;
    }
    error(field < 0 ? 0 : field, problem.text);
}

void ImportRow::checkTwice(KeyMap& seen, KeyHash key, int field)
{
    const KeyMap::Found found = seen.insert(key, rowOf(field));
    if (!found.added)
        hasKeyOf(found.value, field);
}

void ImportRow::hasKeyOf(qint64 earlierRow, int field)
{
    error(field, Text::tr("row %1 already has this key").arg(earlierRow));
}

bool ImportRow::checkTwiceOfAccount(KeyMap& seen, KeyHash key, int field, bool* again)
{
    const KeyMap::Found found = seen.insert(key, rowOf(field) << 1 | (m_isOfDuplicate ? 1 : 0));
    if (!found.added && (m_isOfDuplicate || (found.value & 1) != 0)) {
        leaveOut();
        return false;
    }
    if (!found.added && again)
        *again = true;
    else if (!found.added)
        hasKeyOf(found.value >> 1, field);
    return true;
}

qint64 Claims::take(ImportRow& row, qint64 id, int field)
{
    row.checkTwiceOfAccount(m_rows, keyHash({}, quint64(id)), field);
    return id;
}

void ImportRow::errorAt(qint64 row, int field, const QString& value, const QString& reason)
{
    m_session.preview().errors.push_back({row, columnOf(field), value, reason});
}

QString ImportRow::columnOf(int field) const
{
    const int column = field < 0 ? -1 : m_map.columnIn(field);
    if (column >= 0)
        return m_rows.header()[column].isEmpty() ? QString::number(column + 1) : m_rows.header()[column];
    return field >= 0 ? m_session.kind().file->readColumn(size_t(field)).nameText() : QString();
}

bool ImportRow::isNoValue(int field) const
{
    constexpr size_t kLongest = 16;
    const std::string_view cell = trimmed(field);
    if (cell.empty() || cell.size() > kLongest || (cell.front() >= '0' && cell.front() <= '9'))
        return false;
    return tasuki::isNoValue(toText(cell));
}

bool ImportRow::saysNoEnd(int field) const
{
    const std::string_view cell = trimmed(field);
    if (cell.empty() || (cell.front() >= '0' && cell.front() <= '9'))
        return false;
    return isNoValue(field) || tasuki::saysNoEnd(toText(cell));
}

bool ImportRow::hasTime(int field) const
{
    const std::string_view cell = trimmed(field);
    constexpr size_t kLongestDay = 10;
    if (cell.size() <= kLongestDay)
        return false;
    const auto& read = writtenDate(field, cell);
    return read && read->hasTime;
}

QString ImportRow::mail(int field)
{
    const auto [address, count] = firstAddress(toText(text(field)));
    m_session.reading().severalAddresses += count > 1 ? 1 : 0;
    return address;
}

std::pair<QString, int> ImportRow::firstAddress(const QString& cell) const
{
    // An address alone has none of these, and is by far the most frequent.
    const bool isMore = std::ranges::any_of(cell, [](QChar c) { return QStringView(u" <;,、；，|\r\n").contains(c); });
    if (!isMore || m_session.preview().isOwnExport)
        return {cell, 1};
    static const QRegularExpression between(QStringLiteral(" ::: |[\\r\\n;,、；，|]"));
    QStringList addresses;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const qsizetype open = part.indexOf(u'<');
        const qsizetype close = part.indexOf(u'>', open + 1);
        const QString address =
            open < 0 || close < 0 ? part.trimmed() : part.sliced(open + 1, close - open - 1).trimmed();
        if (address.contains(u'@'))
            addresses += address;
    }
    return {addresses.isEmpty() ? cell : addresses.front(), int(addresses.size())};
}

bool ImportRow::isMonth(int field) const
{
    const std::string_view cell = trimmed(field);
    if (cell.empty() || isPlainDate(cell))
        return false;
    const auto& read = writtenDate(field, cell);
    return read && read->monthOnly;
}

Cell ImportRow::date(int field, MonthMeans means)
{
    if (!has(field))
        return {};
    const std::string_view cell = trimmed(field);
    if (cell.empty())
        return Cell::null();
    if (const ColumnMap::Half* const of = m_map.halfOf(field);
        of && !spanIn(trimmedCell(m_fields[size_t(of->column)])) && !isNoValue(field)) {
        error(field, Text::tr("not a valid period; use 2024/04/01～2025/03/31"));
        return Cell::null();
    }
    if (isPlainDate(cell))
        return Cell::of(cell);
    if (const auto date = parseDate(toText(cell)))
        return Cell::of(keep(date->toString(Qt::ISODate)));
    if (isNoValue(field))
        return {};
    Reading& reading = m_session.reading();
    const auto& read = writtenDate(field, cell);
    if (!read) {
        error(field, Text::tr("not a valid date; use 2024-03-01, 2024/3/1 or 2024年3月1日"));
        return Cell::null();
    }
    if (notes(field))
        reading.note(*read);
    if (!read->date.isValid()) { // known once the whole file was read
        m_failed = true;
        m_wrong.push_back(field);
        return Cell::null();
    }
    const bool last = read->monthOnly && means == MonthMeans::LastDay;
    const QDate date = last ? Month::of(read->date).lastDay() : read->date;
    return Cell::of(keep(date.toString(Qt::ISODate)));
}

bool ImportRow::notes(int field)
{
    const int column = m_map.columnIn(field);
    if (column < 0)
        return true;
    QString name = m_rows.header()[column];
    if (const ColumnMap::Half* const of = m_map.halfOf(field); of && of->isLast)
        name += u'\n'; // the other day of the cell is read, too
    return m_session.isFirstReading(m_rows.rowOf(size_t(column)), name);
}

std::optional<WrittenNumber> ImportRow::number(int field, std::string_view cell, int decimals, bool mayHavePeriod)
{
    Reading& reading = m_session.reading();
    auto read = readNumber(toText(cell), decimals, reading.decimal());
    if (!read)
        return read;
    if (read->perMonths != 0 && !mayHavePeriod) {
        error(field, Text::tr("a number for a period, which this column has no use for"));
        return std::nullopt;
    }
    if (notes(field))
        reading.note(*read, cell.find('.') != std::string_view::npos);
    if (read->isTaxed) {
        error(field, Text::tr("the amount includes tax; enter it without"));
        return std::nullopt;
    }
    return read;
}

Cell ImportRow::integer(int field, qint64 least, qint64 most)
{
    if (!has(field))
        return {};
    const std::string_view cell = trimmed(field);
    if (cell.empty())
        return Cell::null();
    auto value = plainDecimal(cell, 0);
    if (!value && isNoValue(field))
        return {};
    if (!value)
        if (const auto read = number(field, cell, 0); read && !read->isRounded)
            value = qint64(std::clamp<Wide>(read->value.scaled, std::numeric_limits<qint64>::min(),
                                            std::numeric_limits<qint64>::max()));
    if (failed(field))
        return Cell::null();
    if (!value)
        error(field, Text::tr("not a valid whole number"));
    else if (*value < least || *value > most)
        error(field, Text::tr("the number must be from %1 to %2").arg(least).arg(most));
    else
        return Cell::of(*value);
    return Cell::null();
}

Cell ImportRow::minutes(int field, qint64 most)
{
    if (!has(field))
        return {};
    const std::string_view cell = trimmed(field);
    if (cell.empty())
        return Cell::null();
    if (plainDecimal(cell, 0))
        return integer(field, 0, most);
    if (isNoValue(field))
        return {};
    const auto value = readMinutes(toText(cell));
    if (!value)
        error(field, Text::tr("not a valid duration; use minutes or 1:30:00"));
    else if (*value > most)
        error(field, Text::tr("the number must be from %1 to %2").arg(0).arg(most));
    else
        return Cell::of(*value);
    return Cell::null();
}

Cell ImportRow::decimal(int field, int decimals)
{
    if (!has(field))
        return {};
    const std::string_view cell = trimmed(field);
    if (cell.empty())
        return Cell::null();
    if (const auto plain = knownDecimal(m_session, cell, decimals, [&] { return notes(field); }))
        return Cell::of(*plain);
    if (isNoValue(field))
        return {};
    const auto read = number(field, cell, decimals);
    if (failed(field))
        return Cell::null();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    if (!read) {
        error(field, Text::tr("not a valid number"));
    } else if (read->value.scaled > kMost || read->value.scaled < -kMost) {
        error(field, Text::tr("the number is too large"));
    } else {
        m_session.reading().rounded += read->isRounded ? 1 : 0;
        return Cell::of(qint64(read->value.scaled));
    }
    return Cell::null();
}

namespace {

/// 無料 and "free" are an amount: none.
bool isFree(std::string_view cell)
{
    constexpr size_t kLongest = 16;
    if (cell.empty() || cell.size() > kLongest || (cell.front() >= '0' && cell.front() <= '9'))
        return false;
    static const QStringList kWords = {QStringLiteral("無料"), QStringLiteral("無償"), QStringLiteral("free"),
                                       QStringLiteral("freeofcharge")};
    return kWords.contains(keyFold(toText(cell)));
}

/// How many times the number counts that stands before a k or M, which is taken off: 1.5k, $2M. A small m is a month.
qint64 takePower(std::string_view& cell)
{
    const char power = cell.empty() ? ' ' : cell.back();
    if (power != 'k' && power != 'K' && power != 'M')
        return 1;
    const std::string_view number = withoutSpaces(cell.substr(0, cell.size() - 1));
    if (number.empty() || number.back() < '0' || number.back() > '9')
        return 1;
    cell = number;
    return power == 'M' ? 1'000'000 : 1'000;
}

} // namespace

ImportRow::Beside ImportRow::besideNumber(int field) const
{
    std::string_view cell = trimmed(field);
    const auto isOfNumber = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-'; };
    if (std::ranges::all_of(cell, isOfNumber))
        return {};
    takePower(cell);
    const auto read = readNumber(toText(cell), kAmountDecimals, m_session.reading().decimal());
    return read ? Beside{read->unit, read->perMonths} : Beside();
}

QString ImportRow::unitOfAmount(int field) const
{
    const QString beside = besideNumber(field).unit;
    if (!beside.isEmpty() || (m_units.empty() && m_session.currencyUnit().isEmpty()) || !has(field)
        || trimmed(field).empty() || isNoValue(field))
        return beside;
    for (const auto& [of, unit] : m_units)
        if (of == field)
            return unit;
    return m_session.currencyUnit();
}

ImportRow::Money ImportRow::money(int field, int exponent, bool mayHavePeriod)
{
    if (!has(field))
        return {};
    std::string_view cell = trimmed(field);
    if (cell.empty())
        return {Cell::null(), Cell::null()};
    std::optional<Amount> amount;
    const qint64 scale = scaleOf(field);
    const qint64 power = takePower(cell);
    if (std::ranges::find(m_minorFields, field) != m_minorFields.end()) {
        constexpr qint64 kMost = 1'000'000'000'000'000;
        if (const Cell whole = integer(field, -kMost, kMost); whole.kind == Cell::Kind::Integer)
            amount = Amount::fromMinor(whole.integer);
        else
            return {whole, whole};
    } else if (const auto minor = knownDecimal(m_session, cell, exponent, [&] { return notes(field); })) {
        amount = Amount::fromMinor(*minor);
    } else if (isNoValue(field)) {
        return {};
    } else if (isFree(cell)) {
        amount = Amount();
    } else if (const auto read = number(field, cell, kAmountDecimals, mayHavePeriod)) {
        if (read->unit == u"%")
            error(field, Text::tr("a percentage is not an amount"));
        m_session.reading().rounded += read->isRounded ? 1 : 0;
        amount = amountOf(read->value, exponent);
        if (scale > 1 && !read->unit.isEmpty())
            error(field, Text::tr("the heading says what the amounts are in, and this one has a unit of its own"));
    }
    if (scale > 1 && power > 1)
        error(field, Text::tr("the heading says what the amounts are in, and this one has a unit of its own"));
    if (failed(field))
        return {Cell::null(), Cell::null()};
    if (amount && power > 1)
        amount = amount->scaled(power, 1);
    if (amount && scale > 1) {
        amount = amount->scaled(scale, 1);
        m_session.noteScaled(field, m_map, scale);
    }
    if (!amount)
        error(field, Text::tr("not a valid amount"));
    else if (!isWithinBounds(*amount))
        error(field, Text::tr("amount too large: at most 10^15 minor units"));
    else
        return {Cell::of(amount->minorFloor()), Cell::of(amount->nanosRest())};
    return {Cell::null(), Cell::null()};
}

Cell ImportRow::code(int field, std::span<const Term> terms)
{
    if (!has(field))
        return {};
    const std::string_view cell = trimmed(field);
    if (cell.empty())
        return Cell::of(std::string_view());
    const auto known =
        std::ranges::find_if(m_knownCodes, [&](const KnownCode& k) { return k.field == field && k.cell == cell; });
    if (known != m_knownCodes.end())
        return Cell::of(std::string_view(known->code));
    if (const Term* term = findTerm(terms, toText(cell))) {
        constexpr size_t kEnough = 32;
        if (m_knownCodes.size() >= kEnough)
            return Cell::of(keep(term->codeText()));
        m_knownCodes.push_back({field, std::string(cell), term->codeText().toStdString()});
        return Cell::of(std::string_view(m_knownCodes.back().code));
    }
    if (isNoValue(field))
        return {};
    error(field, Text::tr("must be one of: %1").arg(choicesOf(terms, language())));
    return Cell::of(std::string_view());
}

Cell ImportRow::currency(int field)
{
    if (!has(field))
        return {};
    const std::string_view cell = trimmed(field);
    if (std::ranges::all_of(cell, [](char c) { return c >= 'A' && c <= 'Z'; }) && cell.size() <= 3)
        return Cell::of(cell);
    constexpr qsizetype kLongest = 16;
    if (isNoValue(field))
        return {};
    const QString sign = currencyOfUnit(narrow(toText(cell)).toUpper(), m_session.baseCurrency());
    const QString code = sign.isEmpty() ? keyFold(toText(cell)).toUpper() : sign;
    if (code.size() > kLongest || code.isEmpty())
        error(field, Text::tr("not a valid currency; use a code such as JPY"));
    return Cell::of(keep(code));
}

Cell ImportRow::reference(int field, Entity entity, qint64 account)
{
    if (!has(field))
        return {};
    const bool isOfAccount = entity == Entity::Account;
    const std::string_view cell = isOfAccount && namesNoAccount() ? std::string_view() : key(field);
    const bool needed = m_session.kind().file->readColumn(size_t(field)).needed;
    if (!needed && (cell.empty() || isNoValue(field)))
        return Cell::null();
    ReferenceFinder& finder = m_session.finder(entity);
    const auto one = isOfAccount ? oneOfSeveral(field, cell, finder) : std::nullopt;
    if (failed(field))
        return Cell::null();
    if (isOfAccount)
        hint(finder);
    return referenceTo(field, *kindOf(entity), one ? *one : finder.find(cell, account));
}

std::optional<ReferenceFinder::Found> ImportRow::oneOfSeveral(int field, std::string_view cell, ReferenceFinder& finder)
{
    if (m_prefix.empty() || cell.find(';') == std::string_view::npos)
        return std::nullopt;
    finder.hint({}); // what else the row says is of no single one
    std::vector<ReferenceFinder::Found> all;
    for (size_t from = 0; from <= cell.size();) {
        const size_t to = std::min(cell.find(';', from), cell.size());
        const std::string_view key = trimmedCell(cell.substr(from, to - from));
        all.push_back(finder.find(key, 0));
        if (key.empty() || all.back().answer != ReferenceFinder::Answer::Found)
            return std::nullopt;
        from = to + 1;
    }
    const QString answer = m_session.answer(u"several");
    if (answer == u"each" && m_session.kind().entity() == Entity::Contact)
        m_parts = all.size();
    if (answer.isEmpty() || (answer == u"each" && m_parts == 1)) {
        m_session.noteSeveral(field, number(), toText(cell));
        m_failed = true; // asked about once for all
        m_wrong.push_back(field);
        return std::nullopt;
    }
    return all[std::min(m_part, all.size() - 1)];
}

void ImportRow::leaveOut()
{
    m_failed = true;
    m_session.noteDuplicate(Text::tr("row %1: %2").arg(m_number).arg(toText(trimmedCell(raw(fieldOf(u"account_id"))))));
}

Cell ImportRow::referenceTo(int field, const Kind& kind, const ReferenceFinder::Found& found)
{
    m_isOfDuplicate = m_isOfDuplicate || found.byDuplicate;
    if (found.answer == ReferenceFinder::Answer::Found && found.meant.isEmpty())
        return Cell::of(found.id);
    const auto told = [](const char* text) { return QCoreApplication::translate("exchange", text); };
    const QString several = m_map.isByName && kind.entity() == Entity::Account
                                ? Text::tr("several accounts have this name; add a column with their IDs")
                                : told(kind.ambiguous ? kind.ambiguous : kind.unknown);
    return tellKey(field, found, told(kind.unknown), several) ? Cell::of(found.id) : Cell::null();
}

QStringList ImportRow::list(int field)
{
    QStringList entries;
    const auto add = [&](std::string_view cell) {
        for (const QString& part : partsOfList(toText(cell), m_session.preview().isOwnExport))
            if (const QString entry = part.trimmed();
                !entry.isEmpty() && !tasuki::isNoValue(entry) && !entries.contains(entry))
                entries += entry;
    };
    add(text(field));
    for (const auto& [joined, column] : m_map.joined)
        if (joined == field)
            add(unguarded(column));
    return entries;
}

} // namespace tasuki::imports
