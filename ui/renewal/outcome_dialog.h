// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/renewal_rules.h"
#include "revenue/rates.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tasuki {

class ComposingTextEdit;
class Session;
class TextLabel;

/// What came of a renewal, recorded as one act: with the account's next renewal date and what it does to the contract
/// rows, which is said before it is done.
class OutcomeDialog final : public QDialog {
    Q_OBJECT
public:
    OutcomeDialog(Session& session, const renewal::RenewalItem& item, int usualTerm, QWidget* parent = nullptr);
    void accept() override;

private:
    void fillReasons();
    void showFields();
    renewal::Decision decision(QString* problem = nullptr) const;
    Result<Edit> edit() const;
    void refreshPreview();

    Session& m_session;
    const renewal::RenewalItem m_item;
    Account m_account;
    std::vector<Subscription> m_rows;
    QSet<SubscriptionId> m_prolonged; ///< where it is recorded again: what went on when it was recorded
    revenue::Rates m_rates;
    std::vector<ChurnReason> m_reasons;
    bool m_isRead = false; ///< else nothing is stored
    bool m_areReasonsRead = false;
    QFormLayout* m_form;
    QComboBox* m_outcome;
    QComboBox* m_term;
    QLineEdit* m_mrr;
    QWidget* m_reasonRow;
    QComboBox* m_reason;
    ComposingTextEdit* m_text;
    QCheckBox* m_end;
    TextLabel* m_preview;
    TextLabel* m_problem;
};

void openOutcomeDialog(Session& session, QWidget* parent, const renewal::RenewalItem& item, int usualTerm);

} // namespace tasuki
