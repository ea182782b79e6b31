// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_row.h"

#include "base/text.h"
#include "exchange/texts.h"
#include "goal/goal.h"

#include <array>

namespace tasuki::exchange {

namespace {

// As in fieldsOf(ImportKind::Goals).
enum Field {
    kAccount,
    kService,
    kTitle,
    kMeasure,
    kBaseline,
    kCurrent,
    kTarget,
    kUnit,
    kDue,
    kSpecific,
    kMeasurable,
    kAchievable,
    kRelevant,
    kTimeBound,
    kAgreed,
    kStatus,
    kStatusOn
};
// As in RowTraits<Goal>.
enum Column {
    kColAccount,
    kColService,
    kColTitle,
    kColMeasure,
    kColBaseline,
    kColCurrent,
    kColTarget,
    kColUnit,
    kColDue,
    kColSpecific,
    kColMeasurable,
    kColAchievable,
    kColRelevant,
    kColTimeBound,
    kColContact,
    kColAgreedBy,
    kColStatus,
    kColStatusOn,
    kColumns
};
using Cells = std::array<Cell, kColumns>;
// As in RowTraits<GoalStatusChange>.
using StatusCells = std::array<Cell, 4>;
constexpr int kStatusColDay = 2;

class GoalImport final : public KindImport {
public:
    explicit GoalImport(ImportSession& session)
        : m_session(session),
          m_accounts(session),
          m_table(session, tableInfo<Goal>()),
          m_statuses(session, tableInfo<GoalStatusChange>()),
          m_find(m_table.select("WHERE t.account_id = ?1")),
          m_latest(m_statuses.select("WHERE t.goal_id = ?1 ORDER BY t.day DESC, t.id DESC LIMIT 1 OFFSET ?2")),
          m_contacts(session.db().prepare("SELECT id, name, email FROM contacts WHERE account_id = ?1 ORDER BY id"))
    {}

    void row(ImportRow& row) override
    {
        const AccountKeys::Account* account = m_accounts.find(row.trimmed(kAccount));
        if (!account)
            row.error(kAccount, Text::tr("there is no account of this key; import the accounts first"));
        const std::string_view service = row.trimmed(kService);
        const std::string_view title = row.trimmed(kTitle);
        if (title.empty())
            row.error(kTitle, Text::tr("a goal needs a title"));
        if (account && !title.empty())
            checkKey(row, account->id, service, title);
        Cells cells;
        cells[kColService] = Cell::of(service);
        cells[kColTitle] = Cell::of(title);
        cells[kColMeasure] = row.textCell(kMeasure);
        cells[kColBaseline] = number(row, kBaseline);
        cells[kColCurrent] = number(row, kCurrent);
        cells[kColTarget] = number(row, kTarget);
        cells[kColUnit] = row.textCell(kUnit);
        cells[kColDue] = row.date(kDue);
        constexpr std::pair<Column, Field> kAnswers[] = {{kColSpecific, kSpecific},
                                                         {kColMeasurable, kMeasurable},
                                                         {kColAchievable, kAchievable},
                                                         {kColRelevant, kRelevant},
                                                         {kColTimeBound, kTimeBound}};
        for (const auto& [column, field] : kAnswers)
            cells[column] = row.code(field, kAnswerTerms);
        cells[kColStatus] = row.code(kStatus, kGoalStatusTerms);
        cells[kColStatusOn] = row.date(kStatusOn);
        if (cells[kColStatusOn].kind == Cell::Kind::Text && cells[kColStatusOn].text > m_session.today())
            row.error(kStatusOn, Text::tr("a status cannot begin in the future"));
        // Every error of the row is told: what goes together is looked at also where a cell is wrong.
        bool present = false;
        if (account) {
            cells[kColAccount] = Cell::of(account->id);
            m_find.bind(1, account->id);
            present = findKey(folded(service, title));
        }
        Cells whole = cells;
        for (int i = 0; i < kColumns; ++i)
            whole[size_t(i)] = cells[size_t(i)].orElse(present ? presentCell(m_find, i + 1) : Cell::null());
        checkSmart(row, whole);
        if (present)
            update(row, cells);
        else if (!row.failed())
            insert(row, cells);
        if (account)
            m_find.reset();
    }

private:
    /// As the rules tell goals apart: whatever the case and width of service and title.
    static std::string folded(std::string_view service, std::string_view title)
    {
        const auto fold = [](std::string_view text) { return keyFold(toText(text)).toStdString(); };
        return fold(service) + '\0' + fold(title);
    }

    bool findKey(const std::string& wanted)
    {
        while (m_find.next())
            if (folded(presentCell(m_find, kColService + 1).text, presentCell(m_find, kColTitle + 1).text) == wanted)
                return true;
        return false;
    }

    void checkKey(ImportRow& row, qint64 account, std::string_view service, std::string_view title)
    {
        const auto seen = m_seen.insert(keyHash(folded(service, title), quint64(account)), row.number());
        if (!seen.added)
            row.error(kTitle, Text::tr("row %1 has this key already").arg(seen.value));
    }

    /// A decimal as it was typed, in plain digits.
    static Cell number(ImportRow& row, Field field)
    {
        if (!row.has(field))
            return {};
        const std::string_view cell = row.trimmed(field);
        if (!cell.empty() && !parseDecimal(toText(cell), goal::kDecimals))
            row.error(field, Text::tr("this is no number with at most %1 decimals").arg(goal::kDecimals));
        return Cell::of(row.keep(goal::plainNumber(toText(cell))));
    }

    /// Who agreed: a contact of the account, by mail or by a name that is nobody else's; else a text.
    void agreed(ImportRow& row, Cells& cells, bool present)
    {
        if (!row.has(kAgreed))
            return;
        const std::string_view cell = row.trimmed(kAgreed);
        cells[kColContact] = Cell::null();
        cells[kColAgreedBy] = Cell::of(cell);
        // What stands there as a text stays one.
        if (cell.empty()
            || (present && presentCell(m_find, kColContact + 1).isNull()
                && presentCell(m_find, kColAgreedBy + 1).text == cell))
            return;
        const QString mail = mailFold(toText(cell));
        const QString name = nameFold(toText(cell));
        std::vector<qint64> named;
        qint64 byMail = 0;
        m_contacts.bind(1, cells[kColAccount].integer);
        while (m_contacts.next()) {
            if (!m_contacts.utf8(2).empty() && mailFold(m_contacts.text(2)) == mail)
                byMail = m_contacts.integer(0);
            if (nameFold(m_contacts.text(1)) == name)
                named.push_back(m_contacts.integer(0));
        }
        const qint64 found = byMail != 0 ? byMail : named.size() == 1 ? named.front() : 0;
        if (found == 0)
            return;
        cells[kColContact] = Cell::of(found);
        cells[kColAgreedBy] = Cell::of(std::string_view());
    }

    /// What can be seen of a goal itself need not be believed.
    static void checkSmart(ImportRow& row, const Cells& whole)
    {
        if (whole[kColMeasurable].text == "yes" && whole[kColTarget].text.empty() && !row.failed(kMeasurable)
            && !row.failed(kTarget))
            row.error(row.has(kMeasurable) ? kMeasurable : kTarget,
                      Text::tr("a goal that can be measured has a target"));
        if (whole[kColTimeBound].text == "yes" && whole[kColDue].isNull() && !row.failed(kTimeBound)
            && !row.failed(kDue))
            row.error(row.has(kTimeBound) ? kTimeBound : kDue, Text::tr("a goal that is time-bound has a due date"));
    }

    void insert(ImportRow& row, Cells& cells)
    {
        agreed(row, cells, false);
        for (const Column column : {kColContact, kColDue})
            cells[column] = cells[column].orElse(Cell::null());
        if (cells[kColStatus].text.empty())
            cells[kColStatus] = Cell::of(std::string_view("planned"));
        if (cells[kColStatusOn].kind != Cell::Kind::Text)
            cells[kColStatusOn] = Cell::of(std::string_view(m_session.today()));
        for (Cell& cell : cells)
            cell = cell.orElse(Cell::of(std::string_view()));
        const qint64 id = m_session.nextId();
        m_table.insert(id, cells);
        addStatus(id, cells);
        ++m_session.preview().toAdd;
    }

    void update(ImportRow& row, Cells& cells)
    {
        const qint64 id = m_find.integer(0);
        const auto present = [&](Column column) { return presentCell(m_find, column + 1); };
        // Neither the status nor its day is ever cleared.
        if (cells[kColStatus].text.empty())
            cells[kColStatus] = {};
        const bool moves = !cells[kColStatus].isKept() && cells[kColStatus].text != present(kColStatus).text;
        if (cells[kColStatusOn].kind != Cell::Kind::Text)
            cells[kColStatusOn] = moves ? Cell::of(std::string_view(m_session.today())) : Cell();
        const bool moved = !cells[kColStatusOn].isKept() && cells[kColStatusOn].text != present(kColStatusOn).text;
        const std::string since = moves ? std::string(present(kColStatusOn).text) : dayBefore(id);
        if ((moves || moved) && cells[kColStatusOn].text < since && !row.failed(kStatus) && !row.failed(kStatusOn))
            row.error(kStatusOn, Text::tr("the status before holds since %1; another one cannot begin before it")
                                     .arg(QString::fromStdString(since)));
        if (row.failed())
            return;
        agreed(row, cells, true);
        const bool changed = m_table.update(m_find, cells);
        if (moves)
            addStatus(id, cells);
        else if (moved)
            mendStatus(id, cells);
        ++(changed ? m_session.preview().toUpdate : m_session.preview().unchanged);
    }

    void addStatus(qint64 goal, const Cells& cells)
    {
        const StatusCells status = {Cell::of(goal), cells[kColAccount], cells[kColStatusOn], cells[kColStatus]};
        m_statuses.insert(m_session.nextId(), status);
    }

    /// The day of the status before the present one; empty for the first.
    std::string dayBefore(qint64 goal)
    {
        m_latest.bind(1, goal).bind(2, 1);
        std::string day;
        if (m_latest.next())
            day = m_latest.utf8(kStatusColDay + 1);
        m_latest.reset();
        return day;
    }

    void mendStatus(qint64 goal, const Cells& cells)
    {
        m_latest.bind(1, goal).bind(2, 0);
        if (m_latest.next()) {
            StatusCells status;
            status[kStatusColDay] = cells[kColStatusOn];
            m_statuses.update(m_latest, status);
        }
        m_latest.reset();
    }

    ImportSession& m_session;
    AccountKeys m_accounts;
    ImportTable m_table;
    ImportTable m_statuses;
    storage::Statement m_find;
    storage::Statement m_latest;
    storage::Statement m_contacts;
    KeyMap m_seen;
};

} // namespace

std::unique_ptr<KindImport> makeGoalImport(ImportSession& session)
{
    return std::make_unique<GoalImport>(session);
}

} // namespace tasuki::exchange
