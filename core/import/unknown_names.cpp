// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/unknown_names.h"

#include "base/names.h"
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

constexpr qsizetype kEnough = 10;

/// The first names of many.
QString examples(const QStringList& names, TermLanguage language)
{
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
                   : QCoreApplication::translate("exchange", m_kind.unknown)),
      m_severalReason(session.request().namesOptions
                          ? Text::tr("several people; enter one of them, or enter --assume %1=none").arg(question)
                          : Text::tr("several people; enter one of them"))
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

/// One of them who is somebody already shows that they are several.
bool UnknownNames::isSeveral(const ImportRow& row, int field, const QString& name)
{
    const NamedPeople people = peopleIn(name);
    if (people.names.size() < 2)
        return false;
    ReferenceFinder& finder = m_session.finder(m_kind.entity());
    const bool isKnown = std::ranges::any_of(people.names, [&](const QString& one) {
        return finder.find(one.toStdString(), 0).answer != ReferenceFinder::Answer::Unknown;
    });
    constexpr size_t kMostDoubtful = 10'000;
    if (!people.isCertain && !isKnown && m_doubtful.size() < kMostDoubtful)
        m_doubtful.push_back({row.rowOf(field), field, name, people.names});
    return people.isCertain || isKnown;
}

Cell UnknownNames::unknown(ImportRow& row, int field, const QString& name)
{
    ++m_rows;
    if (m_column.isEmpty())
        m_column = row.columnOf(field);
    if (m_answer != kNone && isSeveral(row, field, name)) {
        if (m_several.size() <= kEnough && !m_several.contains(name))
            m_several += name;
        row.error(field, m_severalReason);
        return Cell::null();
    }
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

void UnknownNames::tellDoubtful(ImportRow& row)
{
    for (const Doubtful& cell : m_doubtful)
        if (std::ranges::any_of(cell.names, [&](const QString& name) { return m_ids.contains(nameFold(name)); }))
            row.errorAt(cell.row, cell.field, cutValue(cell.cell), m_severalReason);
}

void UnknownNames::finish(ImportRow& row)
{
    if (m_rows == 0)
        return;
    if (m_answer == kMake)
        tellDoubtful(row);
    ImportPreview& preview = m_session.preview();
    const QString names = examples(m_names + m_several, row.language());
    if (m_answer.isEmpty()) {
        // The rows have their errors already.
        const bool mayMake = !m_names.isEmpty();
        preview.questions.push_back(
            {m_question, mayMake ? QStringList{kMake.toString(), kNone.toString()} : QStringList{kNone.toString()},
             Text::tr("%n rows name people who are not members (%1).", nullptr, int(m_rows)).arg(names), m_column,
             m_rows, mayMake ? m_reason : m_severalReason});
    } else if (m_answer == kMake) {
        if (!m_names.isEmpty())
            preview.warnings += Text::tr("%n names become members: %1", nullptr, int(m_names.size()))
                                    .arg(examples(m_names, row.language()));
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
