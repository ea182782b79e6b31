// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/renewal_columns.h"
#include "session/list_page.h"

class QPushButton;

namespace tasuki {

class DueItems;
class MonthStrip;
class RenewalCards;

/// What is due when, what its CSM says will come of it, and what came.
class RenewalsPage final : public ListPage<RenewalRow> {
    Q_OBJECT
public:
    explicit RenewalsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("renewals"); }
    QString title() const override { return tr("Renewals"); }
    QString icon() const override { return QStringLiteral("refresh-cw"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    bool isReady() override;
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

    /// What the list comes to, and the renewals of all accounts.
    const RenewalCards& cards() const { return *m_cards; }

private:
    /// The id of a renewal, or of an account, whose next one is shown, or else its latest.
    qint64 rowAt(const QString& place) const override;
    std::vector<Choice> choices() const override;
    Filter alsoFits() const override;
    void chipChosen() override;
    void clearFilters() override;
    void applyFilter() override;
    void showChips();
    QWidget* buildHead();
    void connectParts();
    bool isStale() const override;
    void refresh() override;
    void refreshSeen();
    void showItems();
    void showCards();
    void refreshMonths();
    void refreshTotals();
    std::vector<AccountId> accounts() const;
    void logTouchpoint();
    void openAccount();
    void chooseCall();
    void recordOutcome();
    void reflectRow();

    DueItems* m_due;
    bool m_cardsStale = true;
    bool m_begun = false;
    FilterChips* m_mine = nullptr;
    RenewalCards* m_cards = nullptr;
    MonthStrip* m_months = nullptr;
    QPushButton* m_call = nullptr;
    QPushButton* m_outcome = nullptr;
};

} // namespace tasuki
