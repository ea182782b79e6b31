// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/outcome_dialog.h"

#include "account/account_store.h"
#include "kpi/kpi_words.h"
#include "renewal/reasons_dialog.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "revenue/contract_preview.h"
#include "revenue/contract_rules.h"
#include "revenue/revenue_store.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace tasuki {

using renewal::Decision;

OutcomeDialog::OutcomeDialog(Session& session, const renewal::RenewalItem& item, int usualTerm, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_item(item),
      m_form(new QFormLayout),
      m_outcome(new QComboBox(this)),
      m_term(new QComboBox(this)),
      m_mrr(new QLineEdit(this)),
      m_reasonRow(new QWidget(this)),
      m_reason(new QComboBox(m_reasonRow)),
      m_text(new ComposingTextEdit(this)),
      m_end(new QCheckBox(tr("End its contract rows with the day before"), this)),
      m_preview(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_problem(nullptr)
{
    setObjectName(QStringLiteral("renewals.outcomeDialog"));
    setWindowTitle(tr("Outcome: %1").arg(oneLine(item.accountName, 60)));
    setMinimumWidth(520);
    const revenue::RevenueStore store(session.db());
    const auto account = session.read(AccountStore(session.db()).find(item.account()));
    m_isRead = account && *account && session.readInto(m_rows, store.ofAccount(item.account()))
               && session.readInto(m_prolonged, report::rowsProlongedBy(session.db(), item))
               && session.readInto(m_rates, store.rates());
    if (m_isRead)
        m_account = **account;
    // Recorded again it has the term that it has, until another one is chosen.
    usualTerm = renewal::recordedTerm(item, m_account, m_rows).value_or(usualTerm);
    const TermLanguage words = session.words();
    const QString base = session.baseCurrency();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(TextLabel::Kind::Secondary,
                                    tr("Due on %1, MRR %2").arg(dateNumeric(item.due), money(item.mrr, base)), this));
    m_form->setVerticalSpacing(10);
    const auto add = [&](const char* name, const QString& label, QWidget* field, QWidget* row = nullptr) {
        field->setObjectName(QStringLiteral("outcome.") + QLatin1String(name));
        field->setAccessibleName(label);
        m_form->addRow(label, row ? row : field);
    };
    for (const RenewalOutcome outcome : {RenewalOutcome::Renewed, RenewalOutcome::Changed, RenewalOutcome::Churned})
        m_outcome->addItem(renewal::outcomeText(outcome, words), int(outcome));
    if (!item.isOpen())
        m_outcome->setCurrentIndex(m_outcome->findData(int(item.outcome())));
    else if (item.call() == RenewalCall::Lost)
        m_outcome->setCurrentIndex(m_outcome->findData(int(RenewalOutcome::Churned)));
    add("outcome", tr("Outcome"), m_outcome);
    std::vector<int> terms = {1, 3, 6, 12, 24, 36};
    if (std::ranges::find(terms, usualTerm) == terms.end())
        terms.insert(std::ranges::upper_bound(terms, usualTerm), usualTerm);
    for (const int months : terms)
        m_term->addItem(tr("%n month(s)", nullptr, months), months);
    m_term->setCurrentIndex(m_term->findData(usualTerm));
    add("term", tr("Next term"), m_term);
    m_mrr->setText(formatExact(item.renewal.mrrRenewed.value_or(item.mrr), m_rates.exponent()));
    add("mrr", tr("MRR from then on, %1").arg(base), m_mrr);
    auto* reasons = new QHBoxLayout(m_reasonRow);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(8);
    reasons->addWidget(m_reason, 1);
    auto* editReasons = new QPushButton(tr("Edit the list…"), m_reasonRow);
    editReasons->setObjectName(QStringLiteral("outcome.editReasons"));
    editReasons->setAutoDefault(false);
    reasons->addWidget(editReasons);
    add("reason", tr("Reason"), m_reason, m_reasonRow);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(76);
    m_text->setPlainText(item.renewal.reasonText);
    m_text->setPlaceholderText(tr("What was said, what could have been done (optional)"));
    add("text", tr("In words"), m_text);
    m_end->setObjectName(QStringLiteral("outcome.end"));
    m_end->setChecked(true);
    m_form->addRow(QString(), m_end);
    layout->addLayout(m_form);
    m_preview->setObjectName(QStringLiteral("outcome.preview"));
    m_preview->setWordWrap(true);
    layout->addWidget(m_preview);
    const DialogFoot foot = addDialogFoot(*this, *layout, "outcome.problem", "outcome.ok", tr("Record the outcome"));
    m_problem = foot.problem;
    fillReasons();
    new FormDraft(
        session, QStringLiteral("renewal/%1/%2").arg(item.account().value()).arg(item.due.toString(Qt::ISODate)), this);

    connect(editReasons, &QPushButton::clicked, this, [this] { openReasonsDialog(m_session, this); });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &OutcomeDialog::showFields);
    connect(m_term, &QComboBox::currentIndexChanged, this, &OutcomeDialog::refreshPreview);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &OutcomeDialog::refreshPreview);
    connect(m_mrr, &QLineEdit::textChanged, this, &OutcomeDialog::refreshPreview);
    connect(m_end, &QCheckBox::toggled, this, &OutcomeDialog::refreshPreview);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Entity::ChurnReason))
            fillReasons();
    });
    showFields();
    m_outcome->setFocus();
}

void OutcomeDialog::fillReasons()
{
    m_areReasonsRead = m_session.readInto(m_reasons, renewal::RenewalStore(m_session.db()).reasons());
    const QSignalBlocker quiet(m_reason);
    const QVariant kept = m_reason->count() > 0 ? m_reason->currentData() : QVariant(m_item.renewal.reasonId.value());
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason"), qint64(0));
    for (const ChurnReason& reason : m_reasons)
        if (reason.active || reason.id == m_item.renewal.reasonId)
            m_reason->addItem(oneLine(reasonText(reason, m_session.words()), 60), reason.id.value());
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(kept)));
}

void OutcomeDialog::showFields()
{
    const auto outcome = RenewalOutcome(m_outcome->currentData().toInt());
    const bool churned = outcome == RenewalOutcome::Churned;
    m_form->setRowVisible(m_term, !churned);
    m_form->setRowVisible(m_mrr, outcome == RenewalOutcome::Changed);
    m_form->setRowVisible(m_reasonRow, churned);
    m_form->setRowVisible(m_end, churned);
    refreshPreview();
}

Decision OutcomeDialog::decision(QString* problem) const
{
    Decision decision;
    decision.outcome = RenewalOutcome(m_outcome->currentData().toInt());
    decision.termMonths = m_term->currentData().toInt();
    decision.reason = RowId(m_reason->currentData().toLongLong());
    decision.text = m_text->toPlainText();
    decision.endContracts = m_end->isChecked();
    if (decision.outcome == RenewalOutcome::Changed) {
        decision.mrrRenewed = parseAmount(m_mrr->text(), m_rates.exponent());
        if (!decision.mrrRenewed && problem)
            *problem = tr("“%1” is no amount. Write a number, such as 120000.").arg(m_mrr->text().left(60));
    }
    return decision;
}

Result<Edit> OutcomeDialog::edit() const
{
    QString problem;
    const Decision made = decision(&problem);
    if (!problem.isEmpty())
        return invalid(problem);
    if (!m_isRead || !m_areReasonsRead)
        return Error{ErrorCode::Io, Session::formNotReadText(), {}};
    return renewal::decide(m_item, m_account, m_rows, made, m_reasons, m_session.act(), m_prolonged);
}

void OutcomeDialog::refreshPreview()
{
    m_problem->hide();
    const auto done = edit();
    if (!done) {
        m_preview->setText(done.error().text);
        return;
    }
    const QString base = m_session.baseCurrency();
    QStringList lines;
    for (const RowChange& change : done->changes())
        if (change.table->entity == Entity::Account)
            lines += tr("The next renewal is due on %1.")
                         .arg(dateNumeric(rowFromValues<Account>(change.id, *change.after).renewalDate));
    const auto preview = revenue::previewOf(m_rows, revenue::rowsAfter(m_rows, *done),
                                            m_account.currency.isEmpty() ? base : m_account.currency, m_rates);
    for (const auto& movement : preview.going)
        lines += tr("No longer: %1 %2 %3")
                     .arg(monthLong(movement.month.firstDay()), kpi::movementText(movement.movement),
                          money(movement.change(), base));
    for (const auto& movement : preview.coming)
        lines += tr("Movement: %1 %2 %3")
                     .arg(monthLong(movement.month.firstDay()), kpi::movementText(movement.movement),
                          money(movement.change(), base));
    if (preview.coming.empty() && preview.going.empty())
        lines += RenewalOutcome(m_outcome->currentData().toInt()) == RenewalOutcome::Changed
                     ? tr("No movement: write the new amount into the account's contracts (“Change the amount”).")
                     : tr("No movement: the contract rows stay as they are.");
    m_preview->setText(lines.join(u'\n'));
}

void OutcomeDialog::accept()
{
    auto done = edit();
    if (!done) {
        m_problem->setText(done.error().text);
        m_problem->show();
        m_preview->clear(); // it says the same
        return;
    }
    const auto outcome = RenewalOutcome(m_outcome->currentData().toInt());
    closeForm(
        *this, m_session,
        m_session.run(
            std::move(done),
            tr("“%1”: %2").arg(oneLine(m_item.accountName, 40), renewal::outcomeText(outcome, m_session.words()))));
}

void openOutcomeDialog(Session& session, QWidget* parent, const renewal::RenewalItem& item, int usualTerm)
{
    auto* dialog = new OutcomeDialog(session, item, usualTerm, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
