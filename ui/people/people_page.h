// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/directory.h"
#include "session/list_page.h"

class QSplitter;

namespace tasuki {

class KpiCard;
class ShareBars;
class SummaryStrip;

/// One member as the list shows them.
struct MemberRow {
    Member member;
    QString teams;
    QString boss;
    int accounts = 0; ///< owned today
    Amount mrr;       ///< of these, at the snapshot of today's month
};

/// Members and teams: who is there, in which teams, whom they report to, and how many accounts they hold.
class PeoplePage final : public ListPage<MemberRow> {
    Q_OBJECT
public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("Members & teams"); }
    QString icon() const override { return QStringLiteral("users"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    QString newCommand() const override { return QStringLiteral("member.add"); }
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh() override;
    QHash<MemberId, std::pair<int, Amount>> heldNow();
    void editMember(MemberId member);
    void addTeam();
    void renameTeam(TeamId team);
    bool change(const MemberRow& row, const std::function<void(Member&)>& set);

    void showSums();

    SummaryStrip* m_sums = nullptr;
    KpiCard* m_accountsHeld = nullptr;
    KpiCard* m_mrrHeld = nullptr;
    KpiCard* m_unowned = nullptr;
    ShareBars* m_shares = nullptr;
    QSplitter* m_splitter = nullptr; ///< members and teams
    DataTable* m_teams = nullptr;
    RowTableModel<Team>* m_teamModel = nullptr;
    QHash<MemberId, std::pair<int, Amount>> m_held; ///< accounts and MRR
};

} // namespace tasuki
