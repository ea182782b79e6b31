// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/column_map.h"

#include "base/text.h"
#include "format/texts.h"

#include <QHash>

#include <algorithm>

namespace tasuki::imports {

namespace {

constexpr int kNone = -1;

/// Every name of a column, folded: the present ones, those of earlier versions and other people's.
QStringList namesOf(const FileColumn& column)
{
    QStringList names = {keyFold(QStringView(column.name)), keyFold(QStringView(column.label))};
    for (QStringView synonym : QStringView(column.synonyms ? column.synonyms : u"").split(u'|', Qt::SkipEmptyParts))
        names += keyFold(synonym);
    return names;
}

/// Every name of every field of a kind, with the field's place.
QHash<QString, int> fieldsByName(const FileKind& kind)
{
    QHash<QString, int> byName;
    int place = 0;
    for (const FileColumn& field : kind.fields) {
        for (const QString& name : namesOf(field))
            byName.insert(name, place);
        ++place;
    }
    return byName;
}

QString columnName(const QStringList& headers, qsizetype column)
{
    return headers[column].trimmed().isEmpty() ? QString::number(column + 1) : headers[column];
}

/// The work of one match, step by step.
class Matcher {
public:
    Matcher(const FileKind& kind, const QStringList& headers, TermLanguage language)
        : m_headers(headers), m_language(language), m_fields(kind.fields), m_byName(fieldsByName(kind))
    {
        m_map.columnOfField.assign(m_fields.size(), kNone);
        for (const QString& header : headers)
            m_keys << keyFold(header);
        m_settled.assign(static_cast<size_t>(headers.size()), false);
    }

    ColumnMap match(const FileKind& kind, std::span<const ColumnOverride> overrides)
    {
        findDoubles();
        for (const ColumnOverride& o : overrides)
            apply(kind, o);
        for (qsizetype column = 0; column < m_headers.size(); ++column)
            matchByName(column);
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            if (!m_settled[static_cast<size_t>(column)] && !isComputed(kind, column))
                m_map.unmatched << columnName(m_headers, column);
        }
        findMissing();
        return std::move(m_map);
    }

private:
    void addError(const QString& column, const QString& value, const QString& reason)
    {
        m_map.errors.push_back({1, column, cutValue(value), reason});
    }

    void findDoubles()
    {
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (!m_keys[i].isEmpty() && m_keys.indexOf(m_keys[i]) < i)
                addError(m_headers[i], m_headers[i], Text::tr("duplicate header"));
        }
    }

    void apply(const FileKind& kind, const ColumnOverride& o)
    {
        const qsizetype column = m_keys.indexOf(keyFold(o.column));
        if (column < 0) {
            addError(o.column, o.column, Text::tr("column not found in the file"));
            return;
        }
        if (o.field.isEmpty()) {
            m_leftOut << column;
            return;
        }
        take(column, kind.find(o.field));
        m_overridden << kind.find(o.field);
    }

    void matchByName(qsizetype column)
    {
        const auto place = m_byName.constFind(m_keys[column]);
        if (m_settled[static_cast<size_t>(column)] || m_leftOut.contains(column) || place == m_byName.cend())
            return;
        if (!m_overridden.contains(*place)) // another column was named for it: this one is left out
            take(column, *place);
    }

    void take(qsizetype column, int field)
    {
        int& taken = m_map.columnOfField[static_cast<size_t>(field)];
        // The same header twice has been said already.
        if (taken != kNone && m_keys[taken] != m_keys[column]) {
            addError(columnName(m_headers, column), m_headers[column],
                     Text::tr("columns %1 and %2 both match field %3")
                         .arg(columnName(m_headers, taken), columnName(m_headers, column),
                              m_fields[static_cast<size_t>(field)].heading(m_language)));
        }
        if (taken == kNone)
            taken = static_cast<int>(column);
        m_settled[static_cast<size_t>(column)] = true;
    }

    /// What an export computed comes back with it; it is no surprise and needs no warning.
    bool isComputed(const FileKind& kind, qsizetype column) const
    {
        return std::ranges::any_of(kind.computed,
                                   [&](const FileColumn& spec) { return namesOf(spec).contains(m_keys[column]); });
    }

    void findMissing()
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i].needed && m_map.columnOfField[i] == kNone)
                addError(m_fields[i].nameText(), {},
                         Text::tr("required column %1 is missing. Match it under “Columns” or with --map.")
                             .arg(m_fields[i].heading(m_language)));
        }
    }

    const QStringList& m_headers;
    TermLanguage m_language;
    std::span<const FileColumn> m_fields;
    QHash<QString, int> m_byName;
    QStringList m_keys;
    std::vector<bool> m_settled; ///< by column: it has its field
    QList<qsizetype> m_leftOut;
    QList<int> m_overridden;
    ColumnMap m_map;
};

} // namespace

Result<ColumnOverride> parseColumnOverride(const FileKind& kind, QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0)
        return invalid(Text::tr("Invalid mapping “%1”. Use COLUMN=FIELD.").arg(text));
    const QStringView name = text.mid(equals + 1).trimmed();
    if (name.isEmpty())
        return ColumnOverride{text.first(equals).toString(), {}};
    const auto fields = fieldsByName(kind);
    const auto place = fields.constFind(keyFold(name));
    if (place == fields.cend())
        return invalid(Text::tr("Field “%2” not found in %1.").arg(kind.codeText(), name));
    return ColumnOverride{text.first(equals).toString(), kind.fields[static_cast<size_t>(*place)].nameText()};
}

ColumnMap matchColumns(const FileKind& kind, const QStringList& headers, std::span<const ColumnOverride> overrides,
                       TermLanguage language)
{
    return Matcher(kind, headers, language).match(kind, overrides);
}

} // namespace tasuki::imports
