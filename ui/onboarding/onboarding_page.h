// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding.h"
#include "session/list_page.h"

class QPushButton;

namespace tasuki {

class OnboardingCards;

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
class OnboardingPage final : public ListPage<OnboardingRow> {
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
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

private:
    std::vector<Choice> choices() const override;
    void refresh() override;
    void readRows();
    void showChips();
    RowTableModel<OnboardingRow>::Columns columns();
    Column<OnboardingRow> dayColumn(const char* id, const QString& title, QDate Onboarding::*field, bool edited);
    const Onboarding* record() const;
    void openCurrent();
    void openAccount();
    void createRecord();
    Command onCurrent(const QString& id, std::function<QString()> text, const QString& key,
                      std::function<void(const Onboarding&)> run, std::function<bool(const Onboarding&)> fits = {});

    std::vector<OnboardingRow> m_rows;
    OnboardingCards* m_cards = nullptr;
    QPushButton* m_criteria = nullptr;
};

} // namespace tasuki
