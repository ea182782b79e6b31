// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/currency_rules.h"
#include "session/form.h"

#include <QTimer>

class QGridLayout;

namespace tasuki {

/// One rate, new or changed. A moment after the last key it shows what becomes of the figures of the last month that
/// is over: the whole history is restated, and nobody should be surprised by it.
class RateForm final : public Form {
    Q_OBJECT
public:
    /// With a rate: changes it. Without: `use.code` is what is suggested.
    RateForm(Session& session, const revenue::CurrencyUse& use, QWidget* parent);
    void accept() override;

    /// The preview that is shown; nothing while the typed rate is not valid.
    const std::optional<revenue::Restatement>& restatement() const { return m_shown; }

private:
    QWidget* buildPreview();
    QString code() const;
    Result<Edit> edit() const;
    void refreshPreview();

    const std::optional<Currency> m_before;
    std::vector<revenue::CurrencyUse> m_uses;
    revenue::Rates m_rates;
    std::optional<revenue::Restatement> m_shown;
    QTimer m_timer;
    QComboBox* m_code = nullptr;
    QLineEdit* m_rate;
    TextLabel* m_month;
    QGridLayout* m_grid;
    TextLabel* m_note;
};

void openRateForm(Session& session, QWidget* parent, const revenue::CurrencyUse& use);

} // namespace tasuki
