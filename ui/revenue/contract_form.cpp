// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_form.h"

#include "kpi/kpi_words.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/form_fields.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

using revenue::ContractForm;
using revenue::Movement;

namespace {

constexpr size_t kMostLines = 8;
const QString kOnDay = QStringLiteral("day");
const QString kAtPeriodEnd = QStringLiteral("period");

QString actText(ContractAct act)
{
    switch (act) {
    case ContractAct::Start: return ContractLineForm::tr("Add a contract");
    case ContractAct::Change: return ContractLineForm::tr("Change the amount");
    case ContractAct::End: return ContractLineForm::tr("End the contract");
    case ContractAct::Again: return ContractLineForm::tr("Restart the contract");
    case ContractAct::Correct: return ContractLineForm::tr("Edit the contract line");
    case ContractAct::Remove: return ContractLineForm::tr("Remove the contract line");
    }
    return {};
}

QString signedMoney(Amount amount, const QString& currency)
{
    return amount > Amount() ? u'+' + money(amount, currency) : money(amount, currency);
}

Tone toneOf(Movement movement)
{
    switch (movement) {
    case Movement::Churn:
    case Movement::Contraction: return Tone::Bad;
    case Movement::New:
    case Movement::Expansion:
    case Movement::Reactivation: return Tone::Good;
    case Movement::None: break;
    }
    return Tone::Neutral;
}

} // namespace

ContractLineForm::ContractLineForm(Session& session, AccountId account, ContractAct act, const Subscription& row,
                                   QWidget* parent)
    : Form(session, QStringLiteral("contract"), {}, parent), m_account(account), m_act(act), m_row(row)
{
    setObjectName(QStringLiteral("account.contractForm"));
    const revenue::RevenueStore store(session.db());
    need(m_rows, store.ofAccount(account));
    need(m_rates, store.rates());
    const AccountRow* shown = AccountRows::of(session).find(account);
    m_currency = shown && !shown->account().currency.isEmpty() ? shown->account().currency : session.baseCurrency();
    setWindowTitle(QStringLiteral("%1 — %2").arg(actText(act), shown ? oneLine(shown->account().name, 60) : QString()));

    buildDays();
    if (hasTerms())
        buildTerms(revenue::formOf(m_row, m_currency));
    asksFor("start_date", m_start);
    asksFor("end_date", m_last);
    asksFor("period_count", m_count);
    asksFor("period_unit", m_unit);
    m_why = line("why", tr("Why (optional)"), {}, tr("Shown in the timeline"));
    column()->addWidget(buildPreview());
    QPushButton* ok =
        foot(act == ContractAct::Remove ? tr("Remove") : tr("Save"),
             QStringLiteral("contract/%1/%2").arg(int(act)).arg(row.id.isValid() ? row.id.value() : account.value()));
    setKind(ok, act == ContractAct::Remove ? "danger" : "primary");
    whenEdited([this] { refreshPreview(); });
    showFields();
    refreshPreview();
    if (act == ContractAct::Change)
        (m_by->currentData().toBool() ? m_mrr : m_amount)->setFocus();
    else if (m_when)
        m_when->setFocus();
    else if (m_start)
        m_start->setFocus();
    else
        ok->setFocus();
}

void ContractLineForm::buildDays()
{
    const QDate today = session().today();
    switch (m_act) {
    case ContractAct::Start:
    case ContractAct::Correct:
        m_start = day("start", tr("First day"), m_act == ContractAct::Start ? today : m_row.startDate);
        m_last = day("last", tr("Last day"), m_row.endDate.isValid() ? m_row.endDate.addDays(-1) : QDate());
        m_last->setPlaceholderText(tr("No end date"));
        break;
    case ContractAct::Change:
        m_start = day("start", tr("Effective from"), today > m_row.startDate ? today : m_row.startDate.addDays(1));
        break;
    case ContractAct::Again: m_start = day("start", tr("Effective from"), std::max(today, m_row.endDate)); break;
    case ContractAct::End: {
        m_when = box("when", tr("When"));
        m_when->addItem(tr("At the end of the billing period"), kAtPeriodEnd);
        m_when->addItem(tr("On a specific day"), kOnDay);
        m_last = day("last", tr("Last day"), {});
        chooseEnd();
        connect(m_when, &QComboBox::currentIndexChanged, this, &ContractLineForm::chooseEnd);
        connect(m_last, &QLineEdit::textChanged, this, [this] {
            if (m_last->date() != revenue::periodEnd(m_row, session().today()).addDays(-1))
                m_when->setCurrentIndex(m_when->findData(kOnDay));
        });
        break;
    }
    case ContractAct::Remove: break;
    }
}

void ContractLineForm::chooseEnd()
{
    if (m_when->currentData().toString() == kAtPeriodEnd)
        m_last->setDate(revenue::periodEnd(m_row, session().today()).addDays(-1));
}

void ContractLineForm::buildTerms(const ContractForm& terms)
{
    m_by = box("by", tr("Enter price as"));
    m_by->addItem(tr("MRR"), true);
    m_by->addItem(tr("Amount per billing period"), false);
    m_by->setCurrentIndex(m_by->findData(terms.byMrr));
    connect(m_by, &QComboBox::currentIndexChanged, this, &ContractLineForm::showFields);
    m_mrr = line("mrr", tr("MRR"), terms.mrr, tr("Per month, after quantity and discount, without tax"));
    m_amount = line("amount", tr("Amount"), terms.amount, tr("Per period and unit, without tax"));
    buildPeriod(terms);
    m_quantity = half(line("quantity", tr("Quantity"), terms.quantity));
    m_discount = half(line("discount", tr("Recurring discount, %"), terms.discount));
    const revenue::RevenueStore store(session().db());
    QStringList codes = {session().baseCurrency()};
    for (const Currency& currency : session().readToShow(store.currencies()))
        codes += currency.code;
    m_currencyBox = suggestions("currency", tr("Currency"), codes, terms.currency);
    m_currencyBox->lineEdit()->setPlaceholderText(tr("%1 (account's currency)").arg(m_currency));
    const revenue::ContractNames names = session().readToShow(store.contractNames());
    m_plan = suggestions("plan", tr("Plan"), names.plans, terms.plan);
    m_product = suggestions("product", tr("Product"), names.products, terms.product);
    m_charge = choice("charge", tr("Charge type"), kChargeTerms, terms.chargeType);
    if (!terms.chargeType.isEmpty() && m_charge->findData(terms.chargeType) < 0) {
        m_charge->addItem(oneLine(terms.chargeType, 40), terms.chargeType);
        m_charge->setCurrentIndex(m_charge->count() - 1);
    }
}

void ContractLineForm::buildPeriod(const ContractForm& terms)
{
    m_period = row(tr("Billed every"));
    m_count = named(new QLineEdit(terms.periodCount, this), "count", tr("Number of periods"));
    m_count->setFixedWidth(64);
    m_unit = named(new QComboBox(this), "unit", tr("Billing period"));
    fillChoice(*m_unit, kPeriodTerms, session().words(), {});
    m_unit->addItem(tr("once"), QString());
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(terms.periodUnit)));
    m_period->addWidget(m_count);
    m_period->addWidget(new TextLabel(TextLabel::Kind::Secondary, QStringLiteral("×"), this));
    m_period->addWidget(m_unit, 1);
}

QWidget* ContractLineForm::buildPreview()
{
    auto* frame = new QFrame(this);
    setKind(frame, "inset");
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextLabel::Kind::Section, tr("Effect on metrics"), frame));
    auto* lines = new QWidget(frame);
    lines->setObjectName(QStringLiteral("contract.preview"));
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    layout->addWidget(lines);
    return frame;
}

ContractForm ContractLineForm::terms() const
{
    ContractForm form;
    if (m_start)
        form.start = m_start->date();
    if (m_last)
        form.lastDay = m_last->date();
    form.byMrr = m_by->currentData().toBool();
    form.mrr = m_mrr->text();
    form.amount = m_amount->text();
    form.periodUnit = m_unit->currentData().toString();
    form.periodCount = m_count->text();
    form.quantity = m_quantity->text();
    form.discount = m_discount->text();
    form.currency = m_currencyBox->currentText();
    form.plan = m_plan->currentText();
    form.product = m_product->currentText();
    form.chargeType = m_charge->currentData().toString();
    return form;
}

void ContractLineForm::showFields()
{
    if (!hasTerms())
        return;
    const bool byMrr = m_by->currentData().toBool();
    setShown(m_mrr, byMrr);
    setShown(m_period, !byMrr);
    for (QLineEdit* field : {m_amount, m_quantity, m_discount})
        setShown(field, !byMrr);
}

Result<Edit> ContractLineForm::edit() const
{
    if (const QString problem = refusal(); !problem.isEmpty())
        return invalid(problem);
    const Act act = session().act(m_why->text().trimmed());
    if (m_act == ContractAct::End)
        return revenue::endContract(m_row, m_last->date().isValid() ? m_last->date().addDays(1) : QDate(), act);
    if (m_act == ContractAct::Remove)
        return revenue::removeRow(m_row, act);
    Subscription base = m_row;
    base.accountId = m_account;
    auto row = revenue::readForm(terms(), base, m_currency);
    if (!row)
        return row.error();
    switch (m_act) {
    case ContractAct::Start: return revenue::startContract(*row, act);
    case ContractAct::Change: return revenue::changeAmount(m_row, *row, m_start->date(), act);
    case ContractAct::Again: return revenue::startAgain(m_row, *row, m_start->date(), act);
    default: return revenue::correctRow(m_row, *row, act);
    }
}

void ContractLineForm::addNote(const QString& text, bool warning)
{
    auto* note = new TextLabel(warning ? TextLabel::Kind::Body : TextLabel::Kind::Secondary, text);
    if (warning)
        note->setTone(Tone::Warn);
    note->setWordWrap(true);
    m_lines->addWidget(note);
}

void ContractLineForm::addMovement(const revenue::MonthMovement& movement, bool going)
{
    const QString& base = session().baseCurrency();
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    const QString month = monthLong(movement.month.firstDay());
    const QString kind = kpi::movementText(movement.movement);
    const QString change = signedMoney(movement.change(), base);
    head->addWidget(new TextLabel(TextLabel::Kind::Body, month, line));
    head->addWidget(new Pill({kind, going ? Tone::Neutral : toneOf(movement.movement), true}, line));
    head->addStretch(1);
    head->addWidget(new TextLabel(going ? TextLabel::Kind::Secondary : TextLabel::Kind::Section, change, line));
    column->addLayout(head);
    const QString levels = QStringLiteral("%1 → %2").arg(money(movement.previous, base), money(movement.mrr, base));
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, going ? tr("%1, removed").arg(levels) : levels, line));
    line->setAccessibleName(going ? tr("Removed movement: %1 %2 %3").arg(month, kind, change)
                                  : QStringLiteral("%1 %2 %3").arg(month, kind, change));
    m_lines->addWidget(line);
}

/// What the row that comes out of it is worth a month.
void ContractLineForm::showWorth(const Edit& edit)
{
    const auto rows = revenue::rowsAfter({}, edit);
    if (!hasTerms() || rows.empty())
        return;
    const Subscription& row = rows.back();
    const QString own = row.currency.isEmpty() ? m_currency : row.currency;
    const Amount monthly = monthlyAmount(row);
    QString text = tr("Worth %1 per month").arg(money(monthly, own));
    if (own != session().baseCurrency() && m_rates.knows(own))
        text += tr(" (%1)").arg(money(m_rates.toBase(monthly, own), session().baseCurrency()));
    addNote(text);
    if (row.endDate.isValid() && row.endDate == row.startDate)
        addNote(tr("It ends before its first day and never counts."), true);
}

void ContractLineForm::refreshPreview()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = {};
    const auto done = edit();
    if (!done) {
        addNote(done.error().text);
        return;
    }
    m_shown = revenue::previewOf(m_rows, revenue::rowsAfter(m_rows, *done), m_currency, m_rates);
    showWorth(*done);
    for (const QString& code : m_shown.unknownCurrencies)
        addNote(tr("%1 has no rate and counts as 0. Set a rate on the page “Currencies”.").arg(oneLine(code, 20)),
                true);
    size_t shown = 0;
    for (const auto* list : {&m_shown.going, &m_shown.coming})
        for (const auto& movement : *list)
            if (shown++ < kMostLines)
                addMovement(movement, list == &m_shown.going);
    if (shown > kMostLines)
        addNote(tr("and %Ln more movement(s)", nullptr, int(shown - kMostLines)));
    if (m_shown.coming.empty() && m_shown.going.empty())
        addNote(tr("No movement: the account's MRR stays the same in every month."));
    const Month now = Month::of(session().today());
    const auto isOver = [now](const revenue::MonthMovement& movement) { return movement.month < now; };
    if (std::ranges::any_of(m_shown.coming, isOver) || std::ranges::any_of(m_shown.going, isOver))
        addNote(tr("Past months will change."), true);
}

void ContractLineForm::accept()
{
    QString done;
    switch (m_act) {
    case ContractAct::Start: done = tr("Contract added."); break;
    case ContractAct::Change: done = tr("Amount changed from %1 on.").arg(dateNumeric(m_start->date())); break;
    case ContractAct::End: done = tr("Contract ends on %1.").arg(dateNumeric(m_last->date())); break;
    case ContractAct::Again: done = tr("Contract restarted from %1 on.").arg(dateNumeric(m_start->date())); break;
    case ContractAct::Correct: done = tr("Contract line changed."); break;
    case ContractAct::Remove: done = tr("Contract line removed."); break;
    }
    if (hasTerms())
        found(revenue::problems(terms(), m_currency));
    if ((m_act == ContractAct::Start || m_act == ContractAct::Correct) && m_start->text().trimmed().isEmpty())
        alsoWrong(tr("Enter the first day of the contract."), m_start);
    store(edit(), done);
}

void openContractForm(Session& session, QWidget* parent, AccountId account, ContractAct act, const Subscription& row)
{
    (new ContractLineForm(session, account, act, row, parent))->open();
}

} // namespace tasuki
