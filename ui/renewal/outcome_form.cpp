// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/outcome_form.h"

#include "account/account_store.h"
#include "kpi/kpi_words.h"
#include "renewal/reasons_sheet.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "revenue/contract_preview.h"
#include "revenue/contract_rules.h"
#include "revenue/rates.h"
#include "revenue/revenue_store.h"
#include "session/account_words.h"
#include "session/form.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace tasuki {

using renewal::Decision;

namespace {

class OutcomeForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(OutcomeForm)
public:
    OutcomeForm(Session& session, const renewal::RenewalItem& item, int usualTerm, QWidget* parent);
    void accept() override;

private:
    void readAll();
    void buildDecision(int usualTerm);
    void buildReason();
    void fillReasons();
    void showFields();
    Decision decision(QString* problem = nullptr) const;
    Result<Edit> edit() const;
    void refreshPreview();

    const renewal::RenewalItem m_item;
    Account m_account;
    std::vector<Subscription> m_rows;
    QSet<SubscriptionId> m_prolonged; ///< where it is recorded again: what went on when it was recorded
    revenue::Rates m_rates;
    std::vector<ChurnReason> m_reasons;
    bool m_areReasonsRead = false; ///< they are read again when they change
    QComboBox* m_outcome;
    QComboBox* m_term;
    QLineEdit* m_mrr;
    QHBoxLayout* m_reasonRow;
    QComboBox* m_reason;
    ComposingTextEdit* m_text;
    QCheckBox* m_end;
    TextLabel* m_preview;
};

OutcomeForm::OutcomeForm(Session& session, const renewal::RenewalItem& item, int usualTerm, QWidget* parent)
    : Form(session, QStringLiteral("outcome"), tr("Outcome: %1").arg(oneLine(item.accountName, 60)), parent),
      m_item(item)
{
    setObjectName(QStringLiteral("renewals.outcomeForm"));
    readAll();
    note("about", tr("Due on %1, MRR %2").arg(dateNumeric(item.due), money(item.mrr, session.baseCurrency())));
    // Recorded again it has the term that it has, until another one is chosen.
    buildDecision(renewal::recordedTerm(item, m_account, m_rows).value_or(usualTerm));
    buildReason();
    m_preview = note("preview", {});
    foot(tr("Record the outcome"),
         QStringLiteral("renewal/%1/%2").arg(item.account().value()).arg(item.due.toString(Qt::ISODate)));

    connect(m_outcome, &QComboBox::currentIndexChanged, this, &OutcomeForm::showFields);
    whenEdited([this] { refreshPreview(); });
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Entity::ChurnReason))
            fillReasons();
    });
    showFields();
    refreshPreview();
    m_outcome->setFocus();
}

void OutcomeForm::readAll()
{
    const revenue::RevenueStore store(session().db());
    std::optional<Account> account;
    need(account, AccountStore(session().db()).find(m_item.account()));
    need(m_rows, store.ofAccount(m_item.account()));
    need(m_prolonged, report::rowsProlongedBy(session().db(), m_item));
    need(m_rates, store.rates());
    if (account)
        m_account = *account;
}

void OutcomeForm::buildDecision(int usualTerm)
{
    m_outcome = box("outcome", tr("Outcome"));
    for (const RenewalOutcome outcome : {RenewalOutcome::Renewed, RenewalOutcome::Changed, RenewalOutcome::Churned})
        m_outcome->addItem(renewal::outcomeText(outcome, session().words()), int(outcome));
    if (!m_item.isOpen())
        m_outcome->setCurrentIndex(m_outcome->findData(int(m_item.outcome())));
    else if (m_item.call() == RenewalCall::Lost)
        m_outcome->setCurrentIndex(m_outcome->findData(int(RenewalOutcome::Churned)));
    m_term = box("term", tr("Next term"));
    std::vector<int> terms = {1, 3, 6, 12, 24, 36};
    if (std::ranges::find(terms, usualTerm) == terms.end())
        terms.insert(std::ranges::upper_bound(terms, usualTerm), usualTerm);
    for (const int months : terms)
        m_term->addItem(tr("%n month(s)", nullptr, months), months);
    m_term->setCurrentIndex(m_term->findData(usualTerm));
    m_mrr = half(line("mrr", tr("MRR after renewal, %1").arg(session().baseCurrency()),
                      formatExact(m_item.renewal.mrrRenewed.value_or(m_item.mrr), m_rates.exponent())));
}

void OutcomeForm::buildReason()
{
    m_reasonRow = row(tr("Reason"));
    m_reason = named(new QComboBox(this), "reason", tr("Reason"));
    m_reasonRow->addWidget(m_reason, 1);
    auto* editReasons = new QPushButton(tr("Edit the list…"), this);
    editReasons->setObjectName(QStringLiteral("outcome.editReasons"));
    m_reasonRow->addWidget(editReasons);
    connect(editReasons, &QPushButton::clicked, this, [this] { openReasonsSheet(session(), this); });
    fillReasons();
    m_text = text("text", tr("Details"), m_item.renewal.reasonText, tr("What you heard and learned (optional)"));
    m_text->setFixedHeight(76);
    m_end = new QCheckBox(tr("End its contract lines the day before"), this);
    m_end->setObjectName(QStringLiteral("outcome.end"));
    m_end->setChecked(true);
    place(m_end, {}, Width::Whole);
}

void OutcomeForm::fillReasons()
{
    m_areReasonsRead = session().readInto(m_reasons, renewal::RenewalStore(session().db()).reasons());
    const QSignalBlocker quiet(m_reason);
    const QVariant kept = m_reason->count() > 0 ? m_reason->currentData() : QVariant(m_item.renewal.reasonId.value());
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason"), qint64(0));
    for (const ChurnReason& reason : m_reasons)
        if (reason.active || reason.id == m_item.renewal.reasonId)
            m_reason->addItem(oneLine(reasonText(reason, session().words()), 60), reason.id.value());
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(kept)));
}

void OutcomeForm::showFields()
{
    const auto outcome = RenewalOutcome(m_outcome->currentData().toInt());
    const bool churned = outcome == RenewalOutcome::Churned;
    setShown(m_term, !churned);
    setShown(m_mrr, outcome == RenewalOutcome::Changed);
    setShown(m_reasonRow, churned);
    setShown(m_end, churned);
}

Decision OutcomeForm::decision(QString* problem) const
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
            *problem = tr("Invalid amount “%1”. Use a number, such as 120000.").arg(m_mrr->text().left(60));
    }
    return decision;
}

Result<Edit> OutcomeForm::edit() const
{
    QString problem;
    const Decision made = decision(&problem);
    if (!problem.isEmpty())
        return invalid(problem);
    if (!refusal().isEmpty() || !m_account.id.isValid() || !m_areReasonsRead)
        return Error{ErrorCode::Io, Session::formNotReadText(), {}};
    return renewal::decide(m_item, m_account, m_rows, made, m_reasons, session().act(), m_prolonged);
}

void OutcomeForm::refreshPreview()
{
    const auto done = edit();
    if (!done) {
        m_preview->setText(done.error().text);
        return;
    }
    const QString base = session().baseCurrency();
    QStringList lines;
    for (const RowChange& change : done->changes())
        if (change.table->entity == Entity::Account)
            lines += tr("The next renewal date is %1.")
                         .arg(dateNumeric(rowFromValues<Account>(change.id, *change.after).renewalDate));
    const auto preview = revenue::previewOf(m_rows, revenue::rowsAfter(m_rows, *done),
                                            m_account.currency.isEmpty() ? base : m_account.currency, m_rates);
    for (const auto& movement : preview.going)
        lines += tr("Removed movement: %1 %2 %3")
                     .arg(monthLong(movement.month.firstDay()), kpi::movementText(movement.movement),
                          money(movement.change(), base));
    for (const auto& movement : preview.coming)
        lines += tr("Movement: %1 %2 %3")
                     .arg(monthLong(movement.month.firstDay()), kpi::movementText(movement.movement),
                          money(movement.change(), base));
    if (preview.coming.empty() && preview.going.empty())
        lines += RenewalOutcome(m_outcome->currentData().toInt()) == RenewalOutcome::Changed
                     ? tr("No movement: enter the new amount in the account's contracts (“Change amount”).")
                     : tr("No movement: the contract lines stay unchanged.");
    m_preview->setText(lines.join(u'\n'));
}

void OutcomeForm::accept()
{
    auto done = edit();
    if (!done)
        m_preview->clear(); // it says the same
    const auto outcome = RenewalOutcome(m_outcome->currentData().toInt());
    store(std::move(done), tr("“%1” recorded as %2.")
                               .arg(oneLine(m_item.accountName, 40), renewal::outcomeText(outcome, session().words())));
}

} // namespace

void openOutcomeForm(Session& session, QWidget* parent, const renewal::RenewalItem& item, int usualTerm)
{
    (new OutcomeForm(session, item, usualTerm, parent))->open();
}

} // namespace tasuki
