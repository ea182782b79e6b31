// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "revenue/currency_rules.h"
#include "shell/page.h"
#include "widgets/painting.h"

class QPushButton;

namespace tasuki {

class DataTable;
class Session;
class TextLabel;
template <typename T>
class BackgroundRead;

/// The base currency, every rate, and who uses it; on top what is in use without one.
class CurrenciesPage final : public Page {
    Q_OBJECT
public:
    explicit CurrenciesPage(Session& session, QWidget* parent = nullptr);
    ~CurrenciesPage() override;

    QString id() const override { return QStringLiteral("currencies"); }
    QString title() const override { return tr("Currencies"); }
    QString icon() const override { return QStringLiteral("arrow-left-right"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    QString newCommand() const override { return QStringLiteral("rate.add"); }
    bool isReady() override;
    void build() override;
    /// `place`: a currency's code.
    void activate(const QString& place) override;
    QString place() const override;
    void retranslate() override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;

private:
    void refresh();
    void take(std::vector<revenue::CurrencyUse> uses);
    void showUses();
    void add();
    void change();
    void remove();
    const revenue::CurrencyUse* current() const;
    static PillData stateText(const revenue::CurrencyUse& use);

    Session& m_session;
    std::vector<revenue::CurrencyUse> m_uses;
    TextLabel* m_base = nullptr;
    std::unique_ptr<BackgroundRead<std::vector<revenue::CurrencyUse>>> m_read; ///< of a large workspace
    bool m_known = false;                                                      ///< they were read at least once
    bool m_stale = true;
    QWidget* m_warning = nullptr;
    TextLabel* m_missing = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<revenue::CurrencyUse>* m_model = nullptr;
};

} // namespace tasuki
