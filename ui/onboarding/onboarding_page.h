// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "onboarding/onboarding.h"
#include "shell/page.h"

class QPushButton;

namespace tasuki {

class DataTable;
class FilterChips;
class OnboardingCards;
class SearchEdit;
class Session;

/// One line of the list of onboarding records.
struct OnboardingRow {
    Onboarding record;
    QString account;
    QString yomi;
    QString owner;
    QDate due;
    bool overdue = false;
    int met = 0; ///< of the criteria of its version
    int total = 0;

    bool operator==(const OnboardingRow&) const = default;
};

/// Every onboarding record with its dates and days left, and how onboarding goes in four figures on top.
class OnboardingPage final : public Page {
    Q_OBJECT
public:
    explicit OnboardingPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("onboarding"); }
    QString title() const override { return tr("Onboarding"); }
    QString icon() const override { return QStringLiteral("flag"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    int badge() const override;
    QString newCommand() const override { return QStringLiteral("onboarding.new"); }
    bool isReady() override;
    void build() override;
    /// `place`: a record's id, or empty.
    void activate(const QString& place) override;
    QString place() const override;
    void retranslate() override;
    bool focusFilter() override;
    bool canFilter() const override { return true; }
    void setFilterText(const QString& text) override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;

private:
    void readRows();
    /// Reads the rows and shows them.
    void refresh();
    /// Only the rows that changed: a cell that is being edited stays.
    void patchRows();
    void refreshChips();
    void applyFilter();
    void unpin();
    RowTableModel<OnboardingRow>::Columns columns();
    Column<OnboardingRow> dayColumn(const char* id, const QString& title, QDate Onboarding::*field, bool edited);
    std::function<bool(const OnboardingRow&)> filterOf(const QString& chip) const;
    const Onboarding* current() const;
    void openCurrent();
    void openAccount();
    void createRecord();
    void showMenu(const QPoint& at);
    Command onCurrent(const QString& id, std::function<QString()> text, const QString& key,
                      std::function<void(const Onboarding&)> run, std::function<bool(const Onboarding&)> fits = {});

    Session& m_session;
    std::vector<OnboardingRow> m_rows;
    OnboardingCards* m_cards = nullptr;
    FilterChips* m_chips = nullptr;
    SearchEdit* m_search = nullptr;
    QPushButton* m_criteria = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<OnboardingRow>* m_model = nullptr;
    bool m_stale = true;
    bool m_chosen = false; ///< a chip was chosen by hand
    qint64 m_pinned = 0;   ///< stays in the list although it left the filter: the next one must not slip under the hand
};

} // namespace tasuki
