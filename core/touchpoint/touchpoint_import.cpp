// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"
#include "import/option_hint.h"

#include "base/text.h"
#include "format/texts.h"
#include "touchpoint/touchpoint.h"
#include "touchpoint/touchpoint_person.h"
#include "touchpoint/written_kind.h"

#include <QMap>

#include <array>

namespace tasuki {

using namespace imports;

namespace {

enum Field {
    kAccount,
    kDate,
    kKind,
    kMinutes,
    kMember,
    kText,
    kMood,
    kExternal,
    kPeople
}; // as in the file columns of the kind
// As in RowTraits<Touchpoint>.
enum Column {
    kColAccount,
    kColDay,
    kColKind,
    kColMinutes,
    kColDirection,
    kColMember,
    kColMood,
    kColText,
    kColExternal,
    kColHandoff,
    kColumns
};
using Cells = std::array<Cell, kColumns>;

constexpr int kMostMinutes = 1'000'000;

/// The n-th row of the same account, day and kind, and of the same member and text where the file has them.
QByteArray alikeSql(const ColumnMap& map)
{
    QByteArray where =
        "WHERE t.account_id = ?1 AND t.day = ?2 AND t.kind_id = ?3 AND t.external_key = '' AND t.id < ?4";
    if (map.has(kMember))
        where += " AND t.member_id IS ?6";
    if (map.has(kText))
        // Texts of earlier versions may hold other line ends than LF.
        where += " AND replace(replace(t.text, char(13, 10), char(10)), char(13), char(10)) = ?7";
    return where + " ORDER BY t.id LIMIT 1 OFFSET ?5";
}

class TouchpointImport final : public KindImport {
public:
    explicit TouchpointImport(ImportSession& session)
        : m_session(session),
          m_table(session, tableInfo<Touchpoint>()),
          m_kindTable(session, tableInfo<TouchpointKind>()),
          m_peopleTable(session, tableInfo<TouchpointPerson>()),
          m_peopleOf(m_peopleTable.select("WHERE t.touchpoint_id = ?1 ORDER BY t.id")),
          m_lastPosition(session.db().queryInteger("SELECT coalesce(max(position), 0) FROM touchpoint_kinds")),
          m_byKey(m_table.select("WHERE t.external_key = ?1 AND t.external_key <> ''")),
          m_alike(m_table.select(alikeSql(session.preview().columns).constData()))
    {
        storage::Statement kinds =
            session.db().prepare("SELECT id, code, name FROM touchpoint_kinds ORDER BY position DESC, id DESC");
        while (kinds.next()) {
            const TouchpointKind kind{kinds.id<TouchpointKindId>(0), kinds.text(1), kinds.text(2), {}, 0, false};
            m_codes.prepend(kind.code); // the query gives the last first
            m_names.prepend(kindText(kind, session.request().language));
            for (const QString& name :
                 {kindText(kind, TermLanguage::English), kindText(kind, TermLanguage::Japanese), kind.code})
                m_kinds.insert(keyFold(name), kind.id.value());
            for (const DefaultKind& known : kDefaultKinds)
                if (kind.name.isEmpty() && known.term.codeText() == kind.code)
                    for (const QStringView earlier : aliasesOf(known.term))
                        if (!m_kinds.contains(keyFold(earlier)))
                            m_kinds.insert(keyFold(earlier), kind.id.value());
        }
        readAnswers();
    }

    /// Whose contact is meant is looked up in the workspace, row by row.
    bool fillsEmptyTables() const override { return m_table.wasEmpty() && !m_session.preview().columns.has(kPeople); }
    std::vector<const char*> unorderedIndexes() const override
    {
        std::vector<const char*> indexes = {"touchpoints_account"};
        if (m_session.preview().columns.has(kMember))
            indexes.push_back("touchpoints_day");
        if (m_session.preview().columns.has(kExternal))
            indexes.push_back("touchpoints_external");
        return indexes;
    }

    void row(ImportRow& row) override
    {
        Cells cells;
        cells[kColAccount] = row.reference(kAccount, Entity::Account);
        cells[kColDay] = row.date(kDate);
        if (row.trimmed(kDate).empty() || row.isNoValue(kDate))
            row.error(kDate, Text::tr("date is missing"));
        cells[kColKind] = kindCell(row);
        cells[kColMinutes] = row.minutes(kMinutes, kMostMinutes);
        cells[kColMember] = row.member(kMember);
        cells[kColMood] = row.integer(kMood, -2, 2);
        cells[kColText] = row.textCell(kText);
        const std::string_view key = row.key(kExternal);
        if (!key.empty()) {
            cells[kColExternal] = Cell::of(key);
            row.checkTwice(m_seen, keyHash(key), kExternal);
        }
        if (!row.failed())
            write(row, cells, key);
    }

    /// The window can ask once for each value; the rows have their errors already.
    void finish(ImportRow& row) override
    {
        for (auto unknown = m_unknown.cbegin(); unknown != m_unknown.cend(); ++unknown)
            m_session.preview().questions.push_back({kTypeOfValue.toString() + unknown.key(), m_codes,
                                                     Text::tr("“%1” is not a touchpoint type.").arg(unknown.key()),
                                                     row.columnOf(kKind), unknown.value(), m_reason, m_names});
    }

private:
    static constexpr QStringView kTypeOfValue = u"touchpoint:";

    Cell kindCell(ImportRow& row)
    {
        const std::string_view name = row.trimmed(kKind);
        if (m_lastKind != 0 && name == m_lastKindName)
            return Cell::of(m_lastKind);
        const qint64 id = kindOf(toText(name));
        if (id == 0) {
            tellUnknown(row, toText(name));
            return Cell::null();
        }
        m_lastKind = id;
        m_lastKindName = name;
        return Cell::of(id);
    }

    /// "touchpoint:商談=regular_meeting"
    void readAnswers()
    {
        for (const Assumption& answer : m_session.request().assumptions)
            if (answer.what.startsWith(kTypeOfValue))
                if (const qint64 id = m_kinds.value(keyFold(answer.how), 0); id != 0)
                    m_kinds.insert(keyFold(QStringView(answer.what).sliced(kTypeOfValue.size())), id);
    }

    void tellUnknown(ImportRow& row, const QString& name)
    {
        if (name.isEmpty()) {
            row.error(kKind, Text::tr("%1 is missing").arg(row.heading(kKind)));
            return;
        }
        if (m_reason.isEmpty())
            m_reason = Text::tr("must be one of the touchpoint types: %1.").arg(joined(m_names, row.language()));
        row.error(kKind,
                  withOption(m_reason, Text::tr("If it means one, enter --assume 'touchpoint:%1=TYPE'.").arg(name),
                             m_session.request().namesOptions));
        ++m_unknown[name];
    }

    /// One of the workspace, else one that the word means and that is added as the file calls it.
    qint64 kindOf(const QString& name)
    {
        const QString folded = keyFold(name);
        if (const qint64 id = m_kinds.value(folded, 0); id != 0)
            return id;
        const touchpoint::WrittenKind* const written = touchpoint::writtenKind(name);
        if (!written)
            return 0;
        const QString code = QString::fromUtf16(written->code);
        qint64 id = m_kinds.value(keyFold(code), 0);
        if (id == 0) {
            id = m_session.nextId();
            const std::string codeText = code.toStdString();
            const std::string nameText = name.toStdString();
            const std::string tier = QString::fromUtf16(written->tier).toStdString();
            const std::array cells{Cell::of(std::string_view(codeText)),
                                   Cell::of(std::string_view(nameText)),
                                   Cell::of(std::string_view(tier)),
                                   Cell::of(++m_lastPosition),
                                   Cell::of(qint64(0)),
                                   Cell::of(std::string_view()),
                                   Cell::of(std::string_view())};
            static_assert(cells.size() == kTableInfo<TouchpointKind>.columns.size());
            m_kindTable.insert(id, cells);
            m_kinds.insert(keyFold(code), id);
        }
        m_kinds.insert(folded, id);
        return id;
    }

    /// Counted from 1 among the rows of the file that are alike.
    qint64 place(const Cells& cells)
    {
        KeyHash hash = keyHash(cells[kColDay].text, quint64(cells[kColAccount].integer));
        hash = keyHash(cells[kColText].text,
                       hash.a + quint64(cells[kColKind].integer) * 31 + quint64(cells[kColMember].integer));
        const auto found = m_alikeInFile.insert(hash, 0);
        return ++found.value;
    }

    storage::Statement* presentOf(const Cells& cells, std::string_view key)
    {
        if (m_table.wasEmpty())
            return nullptr;
        if (!key.empty()) {
            m_byKey.bindBuffered(1, key);
            return m_byKey.next() ? &m_byKey : nullptr;
        }
        const qint64 n = place(cells);
        m_alike.bind(1, cells[kColAccount].integer)
            .bindBuffered(2, cells[kColDay].text)
            .bind(3, cells[kColKind].integer);
        m_alike.bind(4, m_session.firstId()).bind(5, n - 1);
        if (!cells[kColMember].isKept()) {
            if (cells[kColMember].isNull())
                m_alike.bindNull(6);
            else
                m_alike.bind(6, cells[kColMember].integer);
        }
        if (!cells[kColText].isKept())
            m_alike.bindBuffered(7, cells[kColText].text);
        return m_alike.next() ? &m_alike : nullptr;
    }

    /// As the columns of RowTraits<TouchpointPerson>; a contact of the account, else a member, else a name.
    using PersonCells = std::array<Cell, kTableInfo<TouchpointPerson>.columns.size()>;
    PersonCells personOf(ImportRow& row, qint64 touchpoint, qint64 account, const QString& name)
    {
        const std::string_view text = row.keep(name);
        const auto found = [&](Entity entity) {
            const ReferenceFinder::Found answer = m_session.finder(entity).find(text, account);
            return answer.answer == ReferenceFinder::Answer::Found ? answer.id : 0;
        };
        const qint64 contact = found(Entity::Contact);
        const qint64 member = contact != 0 ? 0 : found(Entity::Member);
        const bool isKnown = contact != 0 || member != 0;
        return {Cell::of(touchpoint), Cell::ofId(contact), Cell::of(isKnown ? std::string_view() : text),
                Cell::ofId(member)};
    }

    /// Whether any of them came or went. `owner`: the member whose touchpoint it is, who is none of them.
    bool setPeople(ImportRow& row, qint64 touchpoint, bool isNew, qint64 account, qint64 owner)
    {
        std::vector<PersonCells> wanted;
        for (const QString& name : row.list(kPeople)) {
            const PersonCells person = personOf(row, touchpoint, account, name);
            const auto isPerson = [&](const PersonCells& other) { return std::ranges::equal(other, person, sameCell); };
            if ((person[3].isNull() || person[3].integer != owner) && std::ranges::none_of(wanted, isPerson))
                wanted.push_back(person);
        }
        bool changed = false;
        bool wasIndexed = false; // of one that was there before; a new one is taken in with all rows of the file
        const auto begin = [&] {
            if (!isNew && !changed)
                wasIndexed = m_session.searchIndex().forget(*tasuki::kindOf(Entity::Touchpoint), touchpoint);
            changed = true;
        };
        if (!isNew) {
            m_peopleOf.bind(1, touchpoint);
            while (m_peopleOf.next()) {
                const auto same = std::ranges::find_if(wanted, [&](const PersonCells& person) {
                    for (size_t i = 0; i < person.size(); ++i)
                        if (!sameCell(presentCell(m_peopleOf, int(i) + 1), person[i]))
                            return false;
                    return true;
                });
                if (same != wanted.end()) {
                    wanted.erase(same);
                    continue;
                }
                begin();
                m_peopleTable.remove(m_peopleOf);
            }
        }
        for (const PersonCells& person : wanted) {
            begin();
            m_peopleTable.insert(m_session.nextId(), person);
        }
        if (wasIndexed)
            m_session.searchIndex().remember(*tasuki::kindOf(Entity::Touchpoint), touchpoint);
        return changed;
    }

    void write(ImportRow& row, Cells& cells, std::string_view key)
    {
        ImportPreview& preview = m_session.preview();
        if (storage::Statement* present = presentOf(cells, key)) {
            const qint64 id = present->integer(0);
            const Cell member = cells[kColMember].orElse(presentCell(*present, kColMember + 1));
            const qint64 owner = member.isNull() ? 0 : member.integer;
            const Cell account = cells[kColAccount].orElse(presentCell(*present, kColAccount + 1));
            bool changed = m_table.update(*present, cells);
            present->reset();
            if (row.has(kPeople))
                changed |= setPeople(row, id, false, account.integer, owner);
            ++(changed ? preview.toUpdate : preview.unchanged);
            return;
        }
        for (const Column column : {kColDirection, kColText, kColExternal})
            cells[column] = cells[column].orElse(Cell::of(std::string_view()));
        const qint64 id = m_session.nextId();
        m_table.insert(id, cells);
        ++preview.toAdd;
        if (row.has(kPeople))
            setPeople(row, id, true, cells[kColAccount].integer,
                      cells[kColMember].kind == Cell::Kind::Integer ? cells[kColMember].integer : 0);
    }

    ImportSession& m_session;
    ImportTable m_table;
    ImportTable m_kindTable;
    ImportTable m_peopleTable;
    storage::Statement m_peopleOf;
    qint64 m_lastPosition;
    storage::Statement m_byKey;
    storage::Statement m_alike;
    QHash<QString, qint64> m_kinds;
    QStringList m_codes; ///< of the workspace's types, in their order
    QStringList m_names;
    QString m_reason;                ///< of a value that is none
    QMap<QString, qint64> m_unknown; ///< by value: how many rows
    qint64 m_lastKind = 0;
    std::string m_lastKindName;
    KeyMap m_seen;
    KeyMap m_alikeInFile;
};

} // namespace

std::unique_ptr<KindImport> makeTouchpointImport(ImportSession& session)
{
    return std::make_unique<TouchpointImport>(session);
}

} // namespace tasuki
