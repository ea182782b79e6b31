// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/contract_preview.h"
#include "revenue/contract_rules.h"
#include "session/form.h"

namespace tasuki {

enum class ContractAct { Start, Change, End, Again, Correct, Remove };

/// One act on an account's contract rows. While it is typed, the movements that it will cause stand beside it. What
/// was typed comes back after a crash, and goes when the form is left.
class ContractLineForm final : public Form {
    Q_OBJECT
public:
    /// `row`: of the act; without one for Start.
    ContractLineForm(Session& session, AccountId account, ContractAct act, const Subscription& row, QWidget* parent);
    void accept() override;

    const revenue::ContractPreview& preview() const { return m_shown; }

private:
    void buildDays();
    void buildTerms(const revenue::ContractForm& terms);
    void buildPeriod(const revenue::ContractForm& terms);
    QWidget* buildPreview();
    void showFields();
    void chooseEnd();
    revenue::ContractForm terms() const;
    bool hasTerms() const { return m_act != ContractAct::End && m_act != ContractAct::Remove; }
    Result<Edit> edit() const;
    void refreshPreview();
    void addMovement(const revenue::MonthMovement& movement, bool going);
    void addNote(const QString& text, bool warning = false);
    void showWorth(const Edit& edit);

    const AccountId m_account;
    const ContractAct m_act;
    const Subscription m_row;
    QString m_currency; ///< of a row without one
    std::vector<Subscription> m_rows;
    revenue::Rates m_rates;
    revenue::ContractPreview m_shown;
    QComboBox* m_when = nullptr;
    DateEdit* m_start = nullptr; ///< also the day from which another act holds
    DateEdit* m_last = nullptr;
    QComboBox* m_by = nullptr;
    QLineEdit* m_mrr = nullptr;
    QLineEdit* m_amount = nullptr;
    QHBoxLayout* m_period = nullptr;
    QLineEdit* m_count = nullptr;
    QComboBox* m_unit = nullptr;
    QLineEdit* m_quantity = nullptr;
    QLineEdit* m_discount = nullptr;
    QComboBox* m_currencyBox = nullptr;
    QComboBox* m_plan = nullptr;
    QComboBox* m_product = nullptr;
    QComboBox* m_charge = nullptr;
    QLineEdit* m_why = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

void openContractForm(Session& session, QWidget* parent, AccountId account, ContractAct act,
                      const Subscription& row = {});

} // namespace tasuki
