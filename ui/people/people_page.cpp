// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_page.h"

#include "export/export_lists.h"
#include "handoff/leaving.h"
#include "people/fte_column.h"
#include "people/leave_form.h"
#include "people/member_form.h"
#include "people/people_rules.h"
#include "revenue/retention.h"
#include "session/cell_drafts.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"
#include "widgets/share_bars.h"
#include "widgets/summary_strip.h"
#include "widgets/turn_splitter.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kTeamsBeside = 760; ///< of the page's width
constexpr int kLeastList = 144;   ///< its titles and three rows

} // namespace

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : ListPage(
        session,
        {.room = QStringLiteral("people"), .list = QStringLiteral("members"), .file = QStringLiteral("members")},
        [](const MemberRow& row) { return row.member.id.value(); }, parent)
{
    waitForBook();
    follow({Entity::Member, Entity::Team, Entity::TeamMembership, Entity::Ownership, Entity::Subscription,
            Entity::Account});
}

QString PeoplePage::caption() const
{
    const Directory& directory = m_session.directory();
    return tr("%Ln member(s)", nullptr, int(directory.members().size())) + QStringLiteral(" · ")
           + tr("%Ln team(s)", nullptr, int(directory.teams().size()));
}

void PeoplePage::build()
{
    PageBar* bar = addBar();
    addSearch(*bar);
    bar->add(new QWidget(bar), 1);
    m_sums = new SummaryStrip(this);
    m_accountsHeld = m_sums->addCard(named("accounts"));
    m_mrrHeld = m_sums->addCard(named("mrr"));
    m_unowned = m_sums->addCard(named("unowned"));
    m_shares = m_sums->addBars(named("shares"));
    column()->addWidget(m_sums);
    const auto lead = [this](KpiCard* card, const QString& place) {
        connect(card, &KpiCard::activated, this,
                [this, place] { m_session.shell().navigate(QStringLiteral("accounts"), place); });
    };
    lead(m_accountsHeld, kChipPlace + kAllChip);
    lead(m_mrrHeld, kChipPlace + kAllChip);
    lead(m_unowned, kChipPlace + QStringLiteral("unowned"));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    addList(m_splitter);
    m_teams = new DataTable(named("teams"), m_splitter);
    m_teamModel = new RowTableModel<Team>([](const Team& team) { return team.id.value(); }, this);
    m_teams->setTable(m_teamModel);
    keepCellDrafts(*m_teams, m_session);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_teams);
    m_splitter->setSizes({900, 340});
    m_teams->setFitsContents(true);
    m_teams->setDropsColumns(true);
    column()->addWidget(m_splitter, 1);
    connect(m_table, &DataTable::opened, this, [this](qint64 id) { editMember(MemberId(id)); });
    connect(m_teams, &DataTable::opened, this, [this](qint64 id) { renameTeam(TeamId(id)); });
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("member."),
                 {QStringLiteral("edit"), QStringLiteral("editCell"), QString(), QStringLiteral("leave"),
                  QStringLiteral("comeBack"), QString(), QStringLiteral("add")});
    });
    connect(m_teams, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("team."), {QStringLiteral("rename"), QString(), QStringLiteral("add")});
    });
    connect(m_teams, &DataTable::currentIdChanged, this, [this] { m_session.shell().commands().refresh(); });
    connect(m_table->emptyState(), &EmptyState::triggered, this, [this] { editMember({}); });
    connect(m_teams->emptyState(), &EmptyState::triggered, this, &PeoplePage::addTeam);
}

/// In a small window the teams stand below the members.
void PeoplePage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    if (m_splitter)
        turnSplitter(*m_splitter, width() >= kTeamsBeside, {900, 340}, {2, 1},
                     {{m_table, kLeastList}, {m_teams, kLeastList}});
}

QHash<MemberId, std::pair<int, Amount>> PeoplePage::heldNow()
{
    const Month month = Month::of(m_session.today());
    QHash<MemberId, std::pair<int, Amount>> held;
    for (const revenue::AccountRevenue& account : m_session.book().accounts) {
        MemberId owner;
        for (const auto& step : account.owners)
            if (step.month <= month)
                owner = step.id;
        // Of nobody, too: it is what somebody has to take on.
        ++held[owner].first;
        held[owner].second += revenue::levelAt(account.steps, month);
    }
    return held;
}

void PeoplePage::refresh()
{
    // What members hold stays as it was until the book is there, which tells; their names are changed at once.
    m_stale = !m_session.isBookReady();
    if (!m_stale)
        m_held = heldNow();
    const Directory& directory = m_session.directory();
    const QDate today = m_session.today();
    std::vector<MemberRow> rows;
    for (const Member& member : directory.members()) {
        QStringList teams;
        for (const TeamId team : directory.teamsOf(member.id, today))
            teams += directory.teamName(team);
        rows.push_back({member, teams.join(QStringLiteral(", ")), directory.memberName(member.reportsTo),
                        m_held.value(member.id).first, m_held.value(member.id).second});
    }
    showRows(std::move(rows), m_session.isActing());
    showSums();
    const qint64 team = m_session.isActing() ? m_teamModel->onlyNew(directory.teams()) : 0;
    m_teamModel->setRows(directory.teams());
    if (team != 0)
        m_teams->selectId(team);
}

void PeoplePage::showSums()
{
    const QString currency = m_session.baseCurrency();
    m_sums->setWanted(!m_session.directory().members().empty());
    int accounts = 0;
    Amount mrr;
    std::vector<ShareBars::Share> shares;
    for (const Member& member : m_session.directory().members()) {
        const auto [count, worth] = m_held.value(member.id);
        accounts += count;
        mrr += worth;
        if (count > 0)
            shares.push_back({member.name, double(count)});
    }
    const auto [unowned, unownedMrr] = m_held.value(MemberId());
    m_accountsHeld->setTitle(tr("Accounts with an owner"));
    m_accountsHeld->setFigure(number(accounts));
    m_accountsHeld->setCaption(tr("%Ln owner(s)", nullptr, int(shares.size())));
    m_mrrHeld->setTitle(tr("MRR with an owner"));
    m_mrrHeld->setFigure(moneyCompact(mrr, currency));
    const double all = (mrr + unownedMrr).toDouble();
    m_mrrHeld->setCaption(all > 0 ? tr("%1 of all MRR").arg(percent(mrr.toDouble() / all)) : QString());
    m_unowned->setTitle(tr("No owner"));
    m_unowned->setFigure(number(unowned));
    m_unowned->setCaption(unowned == 0 ? tr("Every account has an owner.")
                                       : tr("%1 MRR. Open to assign.").arg(moneyCompact(unownedMrr, currency)));
    m_shares->setShares(tr("Accounts by owner"), std::move(shares), [](double count) { return number(qint64(count)); });
}

bool PeoplePage::change(const MemberRow& row, const std::function<void(Member&)>& set)
{
    Member after = row.member;
    set(after);
    return m_session.run(people::changeMember(row.member, after, m_session.directory(), m_session.act()),
                         tr("“%1” changed.").arg(after.name));
}

void PeoplePage::retranslate()
{
    const QString currency = m_session.baseCurrency();
    const QDate today = m_session.today();
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter members"));
    m_table->setAccessibleName(tr("Members"));
    m_teams->setAccessibleName(tr("Teams"));
    m_table->emptyState()->setWords(QStringLiteral("users"), tr("No members yet."),
                                    tr("Members own accounts and hand them off."), tr("Add a member"));
    m_teams->emptyState()->setWords(QStringLiteral("users-round"), tr("No teams yet."),
                                    tr("Add a team to offer handoffs to it."), tr("Add a team"));
    m_model->setColumns({
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .display = [](const MemberRow& r) { return r.member.name; },
         .kind = CellKind::Name,
         .width = 160,
         .sortKey = [](const MemberRow& r) { return SortKey(r.member.yomi.isEmpty() ? r.member.name : r.member.yomi); },
         .searchable = true,
         .searchText = [](const MemberRow& r) { return r.member.yomi; },
         .exportTitle = QStringLiteral("name"),
         .editValue = [](const MemberRow& r) { return QVariant(r.member.name); },
         .commit =
             [this](const MemberRow& r, const QVariant& v) {
                 return change(r, [&](Member& m) { m.name = v.toString().trimmed(); });
             }},
        {.id = QStringLiteral("yomi"),
         .title = tr("Reading"),
         .display = [](const MemberRow& r) { return r.member.yomi; },
         .kind = CellKind::Muted,
         .width = 130,
         .exportTitle = QStringLiteral("yomi"),
         .editValue = [](const MemberRow& r) { return QVariant(r.member.yomi); },
         .commit =
             [this](const MemberRow& r, const QVariant& v) {
                 return change(r, [&](Member& m) { m.yomi = v.toString().trimmed(); });
             }},
        {.id = QStringLiteral("teams"),
         .title = tr("Teams"),
         .display = [](const MemberRow& r) { return r.member.active ? r.teams : tr("Has left"); },
         .width = 190,
         .searchable = true,
         .exportTitle = QStringLiteral("teams"),
         .exportValue =
             [](const MemberRow& r) { return QString(r.teams).replace(QStringLiteral(", "), QStringLiteral("|")); }},
        {.id = QStringLiteral("role"),
         .title = tr("Role"),
         .display = [](const MemberRow& r) { return r.member.role; },
         .width = 150,
         .searchable = true,
         .exportTitle = QStringLiteral("role"),
         .editValue = [](const MemberRow& r) { return QVariant(r.member.role); },
         .commit =
             [this](const MemberRow& r, const QVariant& v) {
                 return change(r, [&](Member& m) { m.role = v.toString().trimmed(); });
             }},
        {.id = QStringLiteral("fte"),
         .title = tr("FTE"),
         .display = [](const MemberRow& r) { return people::fteText(r.member.fte); },
         .kind = CellKind::Figure,
         .width = 60,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const MemberRow& r) { return SortKey(r.member.fte); },
         .toolTip = [](const MemberRow&) { return tr("Share of a full-time job, from 0.00 to 1.00"); },
         .exportTitle = QStringLiteral("fte"),
         .editValue = [](const MemberRow& r) { return QVariant(people::fteText(r.member.fte)); },
         .commit = [this](const MemberRow& r,
                          const QVariant& v) { return changeFte(m_session, r.member, v.toString()); }},
        {.id = QStringLiteral("accounts"),
         .title = tr("Accounts owned"),
         .display = [](const MemberRow& r) { return number(r.accounts); },
         .kind = CellKind::Figure,
         .width = 96,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const MemberRow& r) { return SortKey(double(r.accounts)); },
         .exportTitle = QStringLiteral("accounts"),
         .exportValue = [](const MemberRow& r) { return QString::number(r.accounts); }},
        {.id = QStringLiteral("mrr"),
         .title = tr("MRR"),
         .display = [currency](const MemberRow& r) { return money(r.mrr, currency); },
         .kind = CellKind::Figure,
         .width = 110,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const MemberRow& r) { return SortKey(r.mrr.toDouble()); },
         .exportTitle = QStringLiteral("mrr"),
         .exportValue = [exponent = currencyExponent(currency)](
                            const MemberRow& r) { return formatPlain(r.mrr, exponent, exponent); }},
        {.id = QStringLiteral("boss"),
         .title = tr("Reports to"),
         .display = [](const MemberRow& r) { return r.boss; },
         .width = 110,
         .exportTitle = QStringLiteral("reports_to")},
        {.id = QStringLiteral("email"),
         .title = tr("Email"),
         .display = [](const MemberRow& r) { return r.member.email; },
         .kind = CellKind::Muted,
         .width = 190,
         .searchable = true,
         .exportTitle = QStringLiteral("email"),
         .editValue = [](const MemberRow& r) { return QVariant(r.member.email); },
         .commit =
             [this](const MemberRow& r, const QVariant& v) {
                 return change(r, [&](Member& m) { m.email = v.toString().trimmed(); });
             }},
    });
    m_teamModel->setColumns({
        {.id = QStringLiteral("name"),
         .title = tr("Team"),
         .display = [](const Team& t) { return t.name; },
         .kind = CellKind::Name,
         .width = 200,
         .searchable = true,
         .exportTitle = QStringLiteral("team"),
         .editValue = [](const Team& t) { return QVariant(t.name); },
         .commit =
             [this](const Team& t, const QVariant& v) {
                 return m_session.run(people::renameTeam(t, v.toString(), m_session.directory(), m_session.act()),
                                      tr("Team renamed."));
             }},
        {.id = QStringLiteral("members"),
         .title = tr("Members"),
         .display = [this, today](
                        const Team& t) { return number(qint64(m_session.directory().membersOf(t.id, today).size())); },
         .kind = CellKind::Figure,
         .width = 90,
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
    });
    for (DataTable* list : {m_table, m_teams})
        if (list->table()->sortColumn() < 0)
            list->sortByColumn(0, Qt::AscendingOrder);
    refresh();
}

void PeoplePage::editMember(MemberId member)
{
    openMemberForm(m_session, window(), member);
}

void PeoplePage::addTeam()
{
    openTeamForm(m_session, window(), {});
}

void PeoplePage::renameTeam(TeamId team)
{
    openTeamForm(m_session, window(), team);
}

QList<QWidget*> PeoplePage::lists()
{
    return {m_table, m_teams};
}

std::vector<Command> PeoplePage::commands()
{
    const auto onMember = [this](const QString& id, std::function<QString()> text, bool active, auto run) {
        Command command = onList(id, std::move(text), {}, run);
        command.enabled = [this, active] {
            const MemberRow* row = current();
            return row && row->member.active == active && !m_session.workspace().isReadOnly();
        };
        return command;
    };
    // Enter and F2 are the lists' own keys.
    Command rename = onList(
        QStringLiteral("team.rename"), [] { return tr("Rename the team…"); }, {},
        [this] { renameTeam(TeamId(m_teams->currentId())); });
    rename.enabled = [this] { return m_teams && m_teams->currentId() != 0; };
    return {onList(
                QStringLiteral("member.edit"), [] { return tr("Edit the member…"); }, {},
                [this] { editMember(MemberId(currentId())); }),
            onList(
                QStringLiteral("member.editCell"), [] { return tr("Edit the cell"); }, {},
                [this] { m_table->editCurrent(); }),
            rename,
            onMember(
                QStringLiteral("member.leave"), [] { return tr("Member leaves…"); }, true,
                [this] { openLeaveForm(m_session, window(), MemberId(currentId())); }),
            onMember(
                QStringLiteral("member.comeBack"), [] { return tr("Member is back"); }, false,
                [this] {
                    const Member member = current()->member;
                    m_session.run(handoff::comeBack(member, m_session.act()), tr("“%1” is back.").arg(member.name));
                }),
            {.id = QStringLiteral("member.add"),
             .text = [] { return tr("Add a member…"); },
             .run = [this] { editMember({}); },
             .menu = CommandMenu::New,
             .scope = CommandScope::Page,
             .icon = QStringLiteral("user-plus"),
             .ahead = true},
            {.id = QStringLiteral("team.add"),
             .text = [] { return tr("Add a team…"); },
             .run = [this] { addTeam(); },
             .menu = CommandMenu::New,
             .scope = CommandScope::Page,
             .icon = QStringLiteral("users-round")}};
}

std::optional<TableExport> PeoplePage::exportTable()
{
    std::vector<MemberId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.emplace_back(m_model->idAt(row));
    return listExport(QStringLiteral("members"), *m_table, exports::columnCount(Entity::Member),
                      [this, shown = std::move(shown)](TermLanguage) {
                          return exports::memberTable(m_session.db(), m_session.today(), shown);
                      });
}

} // namespace tasuki
