// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/column_map.h"

#include "base/text.h"
#include "format/texts.h"
#include "import/option_hint.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace tasuki::imports {

namespace {

constexpr int kNone = -1;

/// The names that an export gives a column, folded.
QStringList ownNamesOf(const FileColumn& column)
{
    return {keyFold(QStringView(column.name)), keyFold(QStringView(column.label))};
}

/// Those of earlier versions and other people's.
QStringList synonymsOf(const FileColumn& column)
{
    QStringList names;
    for (QStringView synonym : QStringView(column.synonyms ? column.synonyms : u"").split(u'|', Qt::SkipEmptyParts))
        names += keyFold(synonym);
    return names;
}

/// Every name of every field of a kind, with the field's place.
QHash<QString, int> fieldsByName(const FileKind& kind)
{
    QHash<QString, int> byName;
    for (size_t place = 0; place < kind.readCount(); ++place)
        for (const QString& name : ownNamesOf(kind.readColumn(place)) + synonymsOf(kind.readColumn(place)))
            byName.insert(name, int(place));
    return byName;
}

/// Where each name stands among those of its field.
QHash<QString, int> ranksOfNames(const FileKind& kind)
{
    QHash<QString, int> ranks;
    for (size_t place = 0; place < kind.readCount(); ++place) {
        int rank = 0;
        for (const QString& name : ownNamesOf(kind.readColumn(place)) + synonymsOf(kind.readColumn(place)))
            ranks.insert(name, rank++);
    }
    return ranks;
}

QHash<QString, int> fieldsByOwnName(const FileKind& kind)
{
    QHash<QString, int> byName;
    for (size_t place = 0; place < kind.readCount(); ++place)
        for (const QString& name : ownNamesOf(kind.readColumn(place)))
            byName.insert(name, int(place));
    return byName;
}

/// What sources put before the name of a column to say whose it is.
QStringList prefixesOf(const FileKind& kind)
{
    const QString code = kind.codeText();
    if (code == u"accounts")
        return {QStringLiteral("company"), QStringLiteral("organization"), QStringLiteral("account")};
    if (code == u"contacts")
        return {QStringLiteral("contact"), QStringLiteral("person")};
    if (code == u"subscriptions")
        return {QStringLiteral("deal"), QStringLiteral("subscription"), QStringLiteral("contract")};
    return {};
}

/// A column's name without what its source wrote around it, as "Company: Industry", "Person - Phone", "Custom field
/// (Tier)", "Region (metadata)" and "Plan [list]"; unchanged where there is nothing of this.
QString bareName(const FileKind& kind, const QString& header)
{
    static const QRegularExpression suffix(
        QStringLiteral(
            "\\s*(\\(metadata\\)|\\[[a-z]{2,8}\\]|"
            "[(（\\[［【]\\s*(?:単位\\s*[:：]?\\s*)?(千円|万円|百万円|億円|utc|jst|yen|jpy|usd|eur|gbp|us\\$|\\$|€|£|¥|米?ドル|ユーロ|months?|minutes?|mins?|%|％|税抜き?|税別|円|円[/／]月|分|"
            "必須|年月日|日付)\\s*[)）\\]］】])$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression custom(QStringLiteral("^custom field \\((.+)\\)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = header.trimmed();
    if (const auto inner = custom.match(name); inner.hasMatch())
        name = inner.captured(1).trimmed();
    name.remove(suffix);
    for (const QString& prefix : prefixesOf(kind))
        for (const QLatin1String sign : {QLatin1String(":"), QLatin1String(" - ")})
            if (name.startsWith(prefix + sign, Qt::CaseInsensitive))
                return name.mid(prefix.size() + sign.size()).trimmed();
    return name;
}

} // namespace

qint64 amountsIn(const QString& heading)
{
    static const QRegularExpression unit(
        QStringLiteral("(?:[(（\\[［【]\\s*(?:単位\\s*[:：]?\\s*)?|単位\\s*[:：]?\\s*)(千円|万円|百万円|億円)"));
    const auto found = unit.match(heading);
    if (!found.hasMatch())
        return 1;
    const QString word = found.captured(1);
    return word == u"千円" ? 1'000 : word == u"万円" ? 10'000 : word == u"百万円" ? 1'000'000 : 100'000'000;
}

QString currencyUnitIn(const QString& heading)
{
    // 円 and ¥ may stand behind a power and before a period; of codes only those that are no other word of a heading.
    static const QRegularExpression unit(
        QStringLiteral("(?:[(（\\[［【]\\s*(?:単位\\s*[:：]?\\s*)?|(?:単位|通貨)\\s*[:：]?\\s*)(?:千|万|百万|億)?"
                       "(円|¥|￥|yen|jpy|usd|us\\$|\\$|米ドル|ドル|eur|€|ユーロ|gbp|£|ポンド)"
                       "(?=\\s*(?:$|[)）\\]］】/、,／ ]))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = unit.match(heading);
    const QString word = found.captured(1).toUpper();
    if (word == u"YEN")
        return QStringLiteral("JPY");
    return word == u"￥" ? QStringLiteral("¥") : word;
}

namespace {

QString columnName(const QStringList& headers, qsizetype column)
{
    return headers[column].trimmed().isEmpty() ? QString::number(column + 1) : headers[column];
}

/// The work of one match, step by step.
class Matcher {
public:
    Matcher(const FileKind& kind, const QStringList& headers, TermLanguage language, bool namesOptions)
        : m_kind(kind), m_headers(headers), m_language(language), m_namesOptions(namesOptions)
    {
        m_map.columnOfField.assign(kind.readCount(), kNone);
        for (const QString& header : headers)
            m_keys << keyFold(header);
        m_settled.assign(static_cast<size_t>(headers.size()), false);
    }

    ColumnMap match(std::span<const ColumnOverride> overrides, std::span<const ColumnConstant> constants)
    {
        for (const ColumnOverride& o : overrides)
            apply(o);
        matchBy(fieldsByOwnName(m_kind), m_keys);
        const QHash<QString, int> byName = fieldsByName(m_kind);
        matchBy(byName, m_keys);
        QStringList bare;
        for (const QString& header : m_headers)
            bare << keyFold(bareName(m_kind, header));
        matchBy(byName, bare);
        takeSpares();
        refuseTaxed(byName);
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            if (!m_settled[static_cast<size_t>(column)] && !isComputed(column))
                m_map.unmatched << columnName(m_headers, column);
        }
        putTogether();
        for (const ColumnConstant& constant : constants)
            if (const int field = m_kind.find(constant.field); field >= 0 && !m_map.has(field))
                m_map.constants.emplace_back(field, constant.text.toStdString());
        findAccountName();
        findMissing();
        return std::move(m_map);
    }

private:
    void addError(const QString& column, const QString& value, const QString& reason)
    {
        m_map.errors.push_back({1, column, cutValue(value), reason});
    }

    void apply(const ColumnOverride& o)
    {
        const qsizetype column = m_keys.indexOf(keyFold(o.column));
        if (column < 0) {
            addError(o.column, o.column, Text::tr("column not found in the file"));
            return;
        }
        if (o.field.isEmpty()) {
            for (qsizetype i = column; i >= 0; i = m_keys.indexOf(m_keys[column], i + 1))
                m_leftOut << i;
            return;
        }
        const int field = m_kind.find(o.field);
        if (field == kNone) { // the name of the account, which is no field
            m_map.accountName = int(column);
            m_settled[static_cast<size_t>(column)] = true;
            return;
        }
        if (const int taken = m_map.columnOfField[static_cast<size_t>(field)]; taken != kNone)
            addBoth(taken, column, field);
        take(column, field);
        m_overridden << field;
    }

    /// One way of naming fields. Those that a better way has found are taken.
    void matchBy(const QHash<QString, int>& byName, const QStringList& names)
    {
        std::vector<qsizetype> columns(static_cast<size_t>(m_headers.size()));
        std::iota(columns.begin(), columns.end(), 0);
        const QHash<QString, int> ranks = ranksOfNames(m_kind);
        std::ranges::stable_sort(columns, {}, [&](qsizetype column) { return ranks.value(names[column], kNone); });
        for (const qsizetype column : columns) {
            const auto place = byName.constFind(names[column]);
            if (m_settled[static_cast<size_t>(column)] || m_leftOut.contains(column) || place == byName.cend()
                || m_overridden.contains(*place)) // another column was named for it: this one is left out
                continue;
            const auto field = static_cast<size_t>(*place);
            const int taken = m_map.columnOfField[field];
            if (taken == kNone)
                take(column, *place);
            else if (m_keys[taken] == m_keys[column] && m_kind.readColumn(field).list)
                join(column, *place);
            else if (isSpare(column))
                m_spares.emplace_back(column, *place);
            else
                leaveOut(column, taken, *place);
        }
    }

    /// 月額（税込）, where no column without tax stands beside it: metrics count without tax, and only who knows its
    /// rate can take it off.
    void refuseTaxed(const QHash<QString, int>& byName)
    {
        static const QRegularExpression taxed(
            QStringLiteral("\\s*[(（\\[［【]?\\s*(?:消費税込み?|税込み?)\\s*[)）\\]］】]?$"));
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            QString name = m_headers[column].trimmed();
            const qsizetype whole = name.size();
            name.remove(taxed);
            if (m_settled[static_cast<size_t>(column)] || m_leftOut.contains(column) || name.size() == whole)
                continue;
            const auto place = byName.constFind(keyFold(bareName(m_kind, name)));
            if (place == byName.cend() || m_map.columnOfField[static_cast<size_t>(*place)] != kNone)
                continue;
            m_settled[static_cast<size_t>(column)] = true;
            addError(columnName(m_headers, column), m_headers[column],
                     withOption(Text::tr("The amounts include tax, and metrics are computed without it. Add a column "
                                         "without tax, or leave this one out."),
                                Text::tr("The option is --map %1=.").arg(columnName(m_headers, column)),
                                m_namesOptions));
        }
    }

    void take(qsizetype column, int field)
    {
        int& taken = m_map.columnOfField[static_cast<size_t>(field)];
        if (taken == kNone)
            taken = static_cast<int>(column);
        m_settled[static_cast<size_t>(column)] = true;
    }

    void join(qsizetype column, int field)
    {
        m_map.joined.emplace_back(field, static_cast<int>(column));
        m_settled[static_cast<size_t>(column)] = true;
    }

    bool isSpare(qsizetype column) const
    {
        return m_kind.spare.name && m_keys[column] == keyFold(QStringView(m_kind.spare.name));
    }

    /// Once every other name has had its turn.
    void takeSpares()
    {
        for (const auto& [column, field] : m_spares) {
            if (m_settled[static_cast<size_t>(column)] || m_leftOut.contains(column)) // by another of its names
                continue;
            const int second = m_kind.find(m_kind.spare.field);
            if (m_map.columnOfField[static_cast<size_t>(second)] == kNone)
                take(column, second);
            else
                leaveOut(column, m_map.columnOfField[static_cast<size_t>(field)], field);
        }
    }

    void leaveOut(qsizetype column, int taken, int field)
    {
        m_leftOut << column;
        const QString name = m_kind.readColumn(static_cast<size_t>(field)).heading(m_language);
        m_map.notes << Text::tr("Skipped column %1: field %2 is read from column %3.")
                           .arg(columnName(m_headers, column), name, placeName(taken, column));
    }

    /// The column's name; its number, where the other one has the same name.
    QString placeName(int column, qsizetype other) const
    {
        return m_keys[column] == m_keys[other] ? QString::number(column + 1) : columnName(m_headers, column);
    }

    void addBoth(int taken, qsizetype column, int field)
    {
        m_settled[static_cast<size_t>(column)] = true;
        addError(columnName(m_headers, column), m_headers[column],
                 withOption(Text::tr("columns %1 and %2 both match field %3. Leave one out.")
                                .arg(columnName(m_headers, taken), columnName(m_headers, column),
                                     m_kind.readColumn(static_cast<size_t>(field)).heading(m_language)),
                            Text::tr("The option is --map %1=.").arg(columnName(m_headers, column)), m_namesOptions));
    }

    /// Names in two parts, where the file has no whole ones, and what stands in for a key.
    void putTogether()
    {
        const auto columnAt = [&](QStringView field) {
            return m_map.columnOfField[static_cast<size_t>(m_kind.find(field))];
        };
        for (const JoinedColumn& spec : m_kind.joined) {
            const ColumnMap::Parts parts{m_kind.find(spec.field), columnAt(spec.family), columnAt(spec.given)};
            if (columnAt(spec.field) == kNone && (parts.family != kNone || parts.given != kNone))
                m_map.parts.push_back(parts);
        }
        takeSpan();
        const StandIn& standIn = m_kind.standIn;
        if (!standIn.field || columnAt(standIn.field) != kNone)
            return;
        if (standIn.by == QStringView(kAccountNameColumn.name)) {
            findAccountName();
            if (m_map.accountName < 0)
                return;
            m_map.columnOfField[static_cast<size_t>(m_kind.find(standIn.field))] = m_map.accountName;
            m_map.isByName = true;
            m_map.unmatched.removeAll(columnName(m_headers, m_map.accountName));
            m_map.notes << Text::tr("The file has no IDs of accounts: they are found by their names in column %1.")
                               .arg(columnName(m_headers, m_map.accountName));
            return;
        }
        if (columnAt(standIn.by) == kNone)
            return;
        int& by = m_map.columnOfField[static_cast<size_t>(m_kind.find(standIn.by))];
        m_map.columnOfField[static_cast<size_t>(m_kind.find(standIn.field))] = by;
        by = kNone;
    }

    /// The days of a span, or nothing of it where they have columns of their own.
    void takeSpan()
    {
        const SpanColumn& span = m_kind.span;
        if (!span.field)
            return;
        const int to = m_kind.find(span.to);
        int& column = m_map.columnOfField[static_cast<size_t>(m_kind.find(span.field))];
        m_map.takeSpan(m_kind);
        if (column == kNone || !m_map.halves.empty())
            return;
        leaveOut(column, m_map.columnOfField[static_cast<size_t>(to)], to);
        column = kNone;
    }

    /// It is not kept, but tells whose a row is where the key is that of another system.
    void findAccountName()
    {
        if (m_kind.codeText() == u"accounts" || m_map.accountName >= 0)
            return;
        const QStringList names = ownNamesOf(kAccountNameColumn) + synonymsOf(kAccountNameColumn);
        for (qsizetype column = 0; column < m_headers.size() && m_map.accountName < 0; ++column)
            if (names.contains(m_keys[column]) && !m_leftOut.contains(column))
                m_map.accountName = int(column);
    }

    /// What an export computed comes back with it; it is no surprise and needs no warning.
    bool isComputed(qsizetype column) const
    {
        return std::ranges::any_of(m_kind.computed, [&](const FileColumn& spec) {
            return (ownNamesOf(spec) + synonymsOf(spec)).contains(m_keys[column]);
        });
    }

    void findMissing()
    {
        for (size_t i = 0; i < m_kind.readCount(); ++i) {
            const FileColumn& column = m_kind.readColumn(i);
            if (column.needed && !m_map.has(int(i)))
                addError(column.nameText(), {},
                         withOption(Text::tr("required column %1 is missing. Match one of the file's columns to it.")
                                        .arg(column.heading(m_language)),
                                    Text::tr("The option is --map COLUMN=%1.").arg(column.heading(m_language)),
                                    m_namesOptions));
        }
    }

    const FileKind& m_kind;
    const QStringList& m_headers;
    TermLanguage m_language;
    bool m_namesOptions;
    QStringList m_keys;
    std::vector<bool> m_settled; ///< by column: it has its field
    QList<qsizetype> m_leftOut;
    std::vector<std::pair<qsizetype, int>> m_spares; ///< columns with a spare name, and the field that has a better one
    QList<int> m_overridden;
    ColumnMap m_map;
};

} // namespace

void ColumnMap::takeSpan(const FileKind& kind)
{
    if (!kind.span.field)
        return;
    const int column = columnOfField[static_cast<size_t>(kind.find(kind.span.field))];
    for (const auto& [name, isLast] : {std::pair(kind.span.from, false), std::pair(kind.span.to, true)})
        if (const int field = kind.find(name); column >= 0 && columnOfField[static_cast<size_t>(field)] < 0)
            halves.push_back({field, column, isLast});
}

Result<ColumnOverride> parseColumnOverride(const FileKind& kind, QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0)
        return invalid(Text::tr("Invalid mapping “%1”. Use COLUMN=FIELD.").arg(text));
    const QStringView name = text.mid(equals + 1).trimmed();
    if (name.isEmpty())
        return ColumnOverride{text.first(equals).toString(), {}};
    if (name == QStringView(kAccountNameColumn.name) && kind.codeText() != u"accounts")
        return ColumnOverride{text.first(equals).toString(), name.toString()};
    const auto fields = fieldsByName(kind);
    const auto place = fields.constFind(keyFold(name));
    if (place == fields.cend())
        return invalid(Text::tr("Field “%2” not found in %1.").arg(kind.codeText(), name));
    return ColumnOverride{text.first(equals).toString(), kind.readColumn(static_cast<size_t>(*place)).nameText()};
}

ColumnMap matchColumns(const FileKind& kind, const QStringList& headers, std::span<const ColumnOverride> overrides,
                       TermLanguage language, std::span<const ColumnConstant> constants, bool namesOptions)
{
    return Matcher(kind, headers, language, namesOptions).match(overrides, constants);
}

HeaderTest::HeaderTest(const FileKind& kind, std::span<const ColumnOverride> overrides)
    : m_kind(kind), m_fieldOf(fieldsByName(kind)), m_isOverridden(kind.readCount(), false)
{
    for (const ColumnOverride& o : overrides) {
        const int field = o.field.isEmpty() ? kNone : kind.find(o.field);
        if (field != kNone)
            m_isOverridden[static_cast<size_t>(field)] = true;
    }
    for (auto known = m_fieldOf.begin(); known != m_fieldOf.end(); ++known)
        if (m_isOverridden[static_cast<size_t>(*known)])
            *known = kNone;
    for (const ColumnOverride& o : overrides)
        m_fieldOf.insert(keyFold(o.column), o.field.isEmpty() ? kNone : kind.find(o.field));
}

HeaderTest::Fit HeaderTest::fit(const QStringList& cells) const
{
    std::vector<bool> found(m_kind.readCount(), false);
    Fit fit;
    for (const QString& cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        auto place = m_fieldOf.constFind(keyFold(cell));
        if (place == m_fieldOf.cend())
            place = m_fieldOf.constFind(keyFold(bareName(m_kind, cell)));
        if (place == m_fieldOf.cend() || *place == kNone || found[static_cast<size_t>(*place)])
            continue;
        found[static_cast<size_t>(*place)] = true;
        ++fit.fields;
    }
    const auto has = [&](QStringView field) { return found[static_cast<size_t>(m_kind.find(field))]; };
    for (const JoinedColumn& parts : m_kind.joined)
        if (has(parts.family) || has(parts.given))
            found[static_cast<size_t>(m_kind.find(parts.field))] = true;
    if (m_kind.span.field && has(m_kind.span.field))
        for (const char16_t* field : {m_kind.span.from, m_kind.span.to})
            found[static_cast<size_t>(m_kind.find(field))] = true;
    if (m_kind.standIn.by == QStringView(kAccountNameColumn.name)) {
        const QStringList names = ownNamesOf(kAccountNameColumn) + synonymsOf(kAccountNameColumn);
        if (std::ranges::any_of(cells, [&](const QString& cell) { return names.contains(keyFold(cell)); }))
            found[static_cast<size_t>(m_kind.find(m_kind.standIn.field))] = true;
    } else if (m_kind.standIn.field && has(m_kind.standIn.by))
        found[static_cast<size_t>(m_kind.find(m_kind.standIn.field))] = true;
    fit.hasNeeded = fit.fields >= m_kind.leastColumns;
    for (size_t i = 0; i < found.size(); ++i)
        fit.hasNeeded = fit.hasNeeded && (found[i] || !m_kind.readColumn(i).needed);
    return fit;
}

} // namespace tasuki::imports
