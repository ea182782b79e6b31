// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/currency_rules.h"
#include "session/list_page.h"
#include "widgets/painting.h"

class QPushButton;

namespace tasuki {

class KpiCard;
class ShareBars;
class SummaryStrip;

class TextLabel;
template <typename T>
class BackgroundRead;

/// The base currency, every rate, and who uses it; on top what is in use without one.
class CurrenciesPage final : public ListPage<revenue::CurrencyUse> {
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
    /// A currency's code.
    QString place() const override;
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

private:
    qint64 rowAt(const QString& place) const override;
    void refresh() override;
    void take(std::vector<revenue::CurrencyUse> uses);
    void showUses();
    void showSums();
    void fillGap();
    void add();
    void change();
    void remove();
    static PillData stateText(const revenue::CurrencyUse& use);

    std::vector<revenue::CurrencyUse> m_uses;
    TextLabel* m_base = nullptr;
    std::unique_ptr<BackgroundRead<std::vector<revenue::CurrencyUse>>> m_read; ///< of a large workspace
    bool m_known = false;                                                      ///< they were read at least once
    bool m_acted = false; ///< what is read next is of after an act of this window
    SummaryStrip* m_sums = nullptr;
    KpiCard* m_used = nullptr;
    KpiCard* m_foreign = nullptr;
    KpiCard* m_lacking = nullptr;
    ShareBars* m_shares = nullptr;
    QWidget* m_warning = nullptr;
    TextLabel* m_missing = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace tasuki
