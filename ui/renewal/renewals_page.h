// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "renewal/renewal_figures.h"
#include "shell/page.h"

#include <array>

class QComboBox;
class QPushButton;

namespace tasuki {

class Card;
class DataTable;
class FilterChips;
class KpiCard;
class MonthStrip;
class SearchEdit;
class Session;
class TextLabel;
class Pill;

/// One line of the list.
struct RenewalRow {
    renewal::RenewalItem item;
    QString owner;
    QString reason;

    /// Of an open one its account's, of a decided one its own: both are unique in the whole file.
    qint64 id() const { return item.isOpen() ? item.account().value() : item.renewal.id.value(); }
};

/// What is due when, what its CSM says will come of it, and what came.
class RenewalsPage final : public Page {
    Q_OBJECT
public:
    explicit RenewalsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("renewals"); }
    QString title() const override { return tr("Renewals"); }
    QString icon() const override { return QStringLiteral("refresh-cw"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    void build() override;
    /// `place`: the id of an account, whose open renewal is shown, or of a decided renewal.
    void activate(const QString& place) override;
    QString place() const override;
    void retranslate() override;
    bool focusFilter() override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;
    bool canExport() override { return m_model != nullptr; }

    /// What the cards show.
    const renewal::DueTotals& totals() const { return m_totals; }
    const renewal::RenewalRate& rate() const { return m_rate; }
    const renewal::Forecast& forecast() const { return m_forecast; }

private:
    QWidget* buildCards();
    QWidget* buildFoot();
    void setColumns();
    void refresh();
    void refreshChips();
    void refreshMonths();
    void refreshFigures();
    void refreshTotals();
    void applyFilter();
    void show(qint64 id);
    std::function<bool(const RenewalRow&)> filterOf(const QString& chip) const;
    FiscalPeriod fiscal() const;
    std::vector<RenewalRow> selection() const;
    void setCall(RenewalCall call);
    void chooseCall();
    void recordOutcome();
    void showMenu(const QPoint& at);
    void explainRate();
    void explainForecast();
    void reflectRow();

    Session& m_session;
    std::vector<RenewalRow> m_rows;
    std::vector<renewal::RenewalItem> m_items;
    renewal::DueTotals m_totals;
    renewal::RenewalRate m_rate;
    renewal::Forecast m_forecast;
    bool m_stale = true;
    FilterChips* m_chips = nullptr;
    FilterChips* m_mine = nullptr;
    SearchEdit* m_search = nullptr;
    QComboBox* m_period = nullptr;
    KpiCard* m_due = nullptr;
    Card* m_calls = nullptr;
    std::array<Pill*, 5> m_callPills{};
    std::array<TextLabel*, 5> m_callSums{};
    KpiCard* m_rateCard = nullptr;
    KpiCard* m_nrr = nullptr;
    KpiCard* m_grr = nullptr;
    MonthStrip* m_months = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<RenewalRow>* m_model = nullptr;
    QPushButton* m_call = nullptr;
    QPushButton* m_outcome = nullptr;
    QPushButton* m_reasons = nullptr;
};

} // namespace tasuki
