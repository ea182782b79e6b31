// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/unknown_names.h"

#include "base/text.h"
#include "format/texts.h"

namespace tasuki::imports {

namespace {

constexpr QStringView kMake = u"make";
constexpr QStringView kNone = u"none";

/// Words for nobody, in place of a name.
bool isNobody(const QString& name)
{
    static const QStringList kWords = {QStringLiteral("未割当"),  QStringLiteral("未割り当て"),
                                       QStringLiteral("未設定"),  QStringLiteral("未アサイン"),
                                       QStringLiteral("tbd"),     QStringLiteral("unassigned"),
                                       QStringLiteral("noowner"), QStringLiteral("notassigned")};
    const QString folded = keyFold(name);
    return folded.endsWith(QStringLiteral("未定")) || kWords.contains(folded);
}

/// The first names of many.
QString examples(const QStringList& names, TermLanguage language)
{
    constexpr qsizetype kEnough = 10;
    return joined(names.first(std::min(names.size(), kEnough)), language)
           + (names.size() > kEnough ? QStringLiteral("…") : QString());
}

} // namespace

UnknownNames::UnknownNames(ImportSession& session, Entity entity, const QString& question)
    : m_session(session),
      m_kind(*kindOf(entity)),
      m_question(question),
      m_answer(session.answer(question)),
      m_reason(session.request().namesOptions
                   ? Text::tr("%1, or enter --assume %2=make or %2=none")
                         .arg(QCoreApplication::translate("exchange", m_kind.unknown), question)
                   : QCoreApplication::translate("exchange", m_kind.unknown))
{}

Cell UnknownNames::read(ImportRow& row, int field)
{
    if (!row.has(field))
        return {};
    const std::string_view cell = row.key(field);
    if (cell.empty() || row.isNoValue(field))
        return Cell::null();
    const ReferenceFinder::Found found = m_session.finder(m_kind.entity()).find(cell, 0);
    if (found.answer == ReferenceFinder::Answer::Unknown && isNobody(toText(cell)))
        return Cell::null();
    return found.answer == ReferenceFinder::Answer::Unknown ? unknown(row, field, toText(cell))
                                                            : row.referenceTo(field, m_kind, found);
}

Cell UnknownNames::unknown(ImportRow& row, int field, const QString& name)
{
    ++m_rows;
    if (m_column.isEmpty())
        m_column = row.columnOf(field);
    const QString folded = nameFold(name);
    auto known = m_ids.find(folded);
    if (known == m_ids.end()) {
        known = m_ids.insert(folded, m_answer == kMake ? m_session.nextId() : 0);
        m_names += name;
    }
    if (m_answer.isEmpty())
        row.error(field, m_reason);
    return Cell::ofId(*known);
}

void UnknownNames::finish(const ImportRow& row)
{
    if (m_rows == 0)
        return;
    ImportPreview& preview = m_session.preview();
    const QString names = examples(m_names, row.language());
    if (m_answer.isEmpty()) {
        // The rows have their errors already.
        preview.questions.push_back(
            {m_question,
             {kMake.toString(), kNone.toString()},
             Text::tr("%n rows name people who are not members (%1).", nullptr, int(m_rows)).arg(names),
             m_column,
             m_rows,
             m_reason});
    } else if (m_answer == kMake) {
        preview.warnings += Text::tr("%n names become members: %1", nullptr, int(m_names.size())).arg(names);
    } else {
        preview.warnings +=
            Text::tr("%n rows name people who are not members (%1). These cells are left out.", nullptr, int(m_rows))
                .arg(names);
    }
}

void UnknownNames::after()
{
    if (m_answer != kMake)
        return;
    EditImporter writer(m_session);
    for (const QString& name : std::as_const(m_names))
        writer.write(m_kind.named(m_ids.value(nameFold(name)), name, m_session.act()));
}

} // namespace tasuki::imports
