// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "people/directory.h"
#include "session/book_page.h"

namespace tasuki {

class DataTable;
class SearchEdit;
class Session;

/// One member as the list shows them.
struct MemberRow {
    Member member;
    QString teams;
    QString boss;
    int accounts = 0; ///< owned today
    Amount mrr;       ///< of these, at the snapshot of today's month
};

/// Members and teams: who is there, in which teams, whom they report to, and how many accounts they hold.
class PeoplePage final : public BookPage {
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
    void activate(const QString& place) override;
    void retranslate() override;
    bool focusFilter() override;
    bool canFilter() const override { return true; }
    void setFilterText(const QString& text) override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;
    bool canExport() override { return m_members != nullptr; }

private:
    bool isStale() const override { return m_stale; }
    void refresh() override;
    QHash<MemberId, std::pair<int, Amount>> heldNow();
    void editMember(MemberId member);
    void addTeam();
    void renameTeam(TeamId team);
    bool change(const MemberRow& row, const std::function<void(Member&)>& set);

    SearchEdit* m_search = nullptr;
    DataTable* m_members = nullptr;
    RowTableModel<MemberRow>* m_memberModel = nullptr;
    DataTable* m_teams = nullptr;
    RowTableModel<Team>* m_teamModel = nullptr;
    QHash<MemberId, std::pair<int, Amount>> m_held; ///< accounts and MRR
    bool m_stale = true;
};

} // namespace tasuki
