// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/contract_dialog.h"

#include "kpi/kpi_words.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/form_fields.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

using revenue::ContractForm;
using revenue::Movement;

namespace {

constexpr int kPreviewWidth = 330;
constexpr size_t kMostLines = 8;
const QString kOnDay = QStringLiteral("day");
const QString kAtPeriodEnd = QStringLiteral("period");

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

ContractDialog::ContractDialog(Session& session, AccountId account, ContractAct act, const Subscription& row,
                               QWidget* parent)
    : QDialog(parent), m_session(session), m_account(account), m_act(act), m_row(row)
{
    setObjectName(QStringLiteral("account.contractDialog"));
    const revenue::RevenueStore store(session.db());
    m_isRead = session.readInto(m_rows, store.ofAccount(account)) && session.readInto(m_rates, store.rates());
    const AccountRow* shown = AccountRows::of(session).find(account);
    m_currency = shown && !shown->account().currency.isEmpty() ? shown->account().currency : session.baseCurrency();
    setWindowTitle(QStringLiteral("%1 — %2").arg(actText(), shown ? oneLine(shown->account().name, 60) : QString()));
    setMinimumWidth(820);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(10);
    buildDays(m_form);
    if (hasTerms())
        buildTerms(m_form);
    m_why = addText(m_form, "why", tr("Why (optional)"));
    m_why->setPlaceholderText(tr("Stands in the account's timeline"));
    columns->addLayout(m_form, 1);
    columns->addWidget(buildPreview());
    layout->addLayout(columns, 1);
    const DialogFoot foot = addDialogFoot(*this, *layout, "contract.problem", "contract.ok",
                                          act == ContractAct::Remove ? tr("Remove") : tr("Save"));
    m_problem = foot.problem;
    setKind(foot.ok, act == ContractAct::Remove ? "danger" : "primary");
    if (hasTerms())
        fill(revenue::formOf(m_row, m_currency));
    new FormDraft(
        session,
        QStringLiteral("contract/%1/%2").arg(int(act)).arg(row.id.isValid() ? row.id.value() : account.value()), this);
    m_filling = false;
    showFields();
    refreshPreview();
    if (act == ContractAct::Change)
        (m_by->currentData().toBool() ? m_mrr : m_amount)->setFocus();
    else if (m_when)
        m_when->setFocus();
    else if (m_start)
        m_start->setFocus();
    else
        foot.ok->setFocus();
}

QString ContractDialog::actText() const
{
    switch (m_act) {
    case ContractAct::Start: return tr("Start a contract");
    case ContractAct::Change: return tr("Change the amount");
    case ContractAct::End: return tr("End the contract");
    case ContractAct::Again: return tr("Start the contract again");
    case ContractAct::Correct: return tr("Correct the contract row");
    case ContractAct::Remove: return tr("Remove the contract row");
    }
    return {};
}

QLineEdit* ContractDialog::addText(QFormLayout* form, const char* name, const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("contract.") + QLatin1String(name));
    edit->setAccessibleName(label);
    if (form)
        form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ContractDialog::onEdited);
    return edit;
}

QComboBox* ContractDialog::addBox(QFormLayout* form, const char* name, const QString& label, QWidget* beside)
{
    auto* box = new QComboBox(beside ? beside : this);
    box->setObjectName(QStringLiteral("contract.") + QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (form)
        form->addRow(label, box);
    connect(box, &QComboBox::currentTextChanged, this, &ContractDialog::onEdited);
    return box;
}

DateEdit* ContractDialog::addDate(QFormLayout* form, const char* name, const QString& label)
{
    auto* edit = new DateEdit([this] { return m_session.today(); }, this);
    edit->setObjectName(QStringLiteral("contract.") + QLatin1String(name));
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ContractDialog::onEdited);
    return edit;
}

void ContractDialog::buildDays(QFormLayout* form)
{
    const QDate today = m_session.today();
    switch (m_act) {
    case ContractAct::Start:
    case ContractAct::Correct:
        m_start = addDate(form, "start", tr("First day"));
        m_start->setDate(m_act == ContractAct::Start ? today : m_row.startDate);
        m_last = addDate(form, "last", tr("Last day"));
        m_last->setPlaceholderText(tr("none: it goes on"));
        m_last->setDate(m_row.endDate.isValid() ? m_row.endDate.addDays(-1) : QDate());
        break;
    case ContractAct::Change:
        m_start = addDate(form, "start", tr("From"));
        m_start->setDate(today > m_row.startDate ? today : m_row.startDate.addDays(1));
        break;
    case ContractAct::Again:
        m_start = addDate(form, "start", tr("From"));
        m_start->setDate(std::max(today, m_row.endDate));
        break;
    case ContractAct::End: {
        m_when = addBox(form, "when", tr("When"));
        m_when->addItem(tr("At the end of the billing period"), kAtPeriodEnd);
        m_when->addItem(tr("On a day"), kOnDay);
        m_last = addDate(form, "last", tr("Last day"));
        chooseEnd();
        connect(m_when, &QComboBox::currentIndexChanged, this, &ContractDialog::chooseEnd);
        connect(m_last, &QLineEdit::textChanged, this, [this] {
            if (m_last->date() != revenue::periodEnd(m_row, m_session.today()).addDays(-1))
                m_when->setCurrentIndex(m_when->findData(kOnDay));
        });
        break;
    }
    case ContractAct::Remove: break;
    }
}

void ContractDialog::chooseEnd()
{
    if (m_when->currentData().toString() == kAtPeriodEnd)
        m_last->setDate(revenue::periodEnd(m_row, m_session.today()).addDays(-1));
}

void ContractDialog::buildTerms(QFormLayout* form)
{
    m_by = addBox(form, "by", tr("Amount given as"));
    m_by->addItem(tr("MRR"), true);
    m_by->addItem(tr("Amount per billing period"), false);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ContractDialog::showFields);
    m_mrr = addText(form, "mrr", tr("MRR"));
    m_mrr->setPlaceholderText(tr("per month, after quantity and discount, without tax"));
    m_amount = addText(form, "amount", tr("Amount"));
    m_amount->setPlaceholderText(tr("per period and unit, without tax"));
    m_period = new QWidget(this);
    auto* row = new QHBoxLayout(m_period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_count = addText(nullptr, "count", tr("Number of periods"));
    m_count->setParent(m_period);
    m_count->setFixedWidth(64);
    m_unit = addBox(nullptr, "unit", tr("Billing period"), m_period);
    for (const Term& term : kPeriodTerms)
        m_unit->addItem(term.text(m_session.words()), term.codeText());
    m_unit->addItem(tr("once"), QString());
    row->addWidget(m_count);
    row->addWidget(new TextLabel(TextLabel::Kind::Secondary, QStringLiteral("×"), m_period));
    row->addWidget(m_unit, 1);
    form->addRow(tr("Billed every"), m_period);
    m_quantity = addText(form, "quantity", tr("Quantity"));
    m_discount = addText(form, "discount", tr("Recurring discount, %"));
    m_currencyBox = addBox(form, "currency", tr("Currency"));
    QStringList codes = {m_session.baseCurrency()};
    for (const Currency& currency : m_session.readToShow(revenue::RevenueStore(m_session.db()).currencies()))
        codes += currency.code;
    fillSuggestions(*m_currencyBox, codes, {});
    m_currencyBox->lineEdit()->setPlaceholderText(tr("%1, the account's").arg(m_currency));
    const revenue::ContractNames names = m_session.readToShow(revenue::RevenueStore(m_session.db()).contractNames());
    m_plan = addBox(form, "plan", tr("Plan"));
    fillSuggestions(*m_plan, names.plans, {});
    m_product = addBox(form, "product", tr("Product"));
    fillSuggestions(*m_product, names.products, {});
    m_charge = addBox(form, "charge", tr("Charge type"));
    for (const Term& term : kChargeTerms)
        m_charge->addItem(term.text(m_session.words()), term.codeText());
    if (!m_row.chargeType.isEmpty() && m_charge->findData(m_row.chargeType) < 0)
        m_charge->addItem(oneLine(m_row.chargeType, 40), m_row.chargeType);
}

QWidget* ContractDialog::buildPreview()
{
    auto* frame = new QFrame(this);
    setKind(frame, "inset");
    frame->setFixedWidth(kPreviewWidth);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextLabel::Kind::Section, tr("What it does to the figures"), frame));
    auto* lines = new QWidget(frame);
    lines->setObjectName(QStringLiteral("contract.preview"));
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    layout->addWidget(lines);
    layout->addStretch(1);
    return frame;
}

void ContractDialog::fill(const ContractForm& terms)
{
    m_by->setCurrentIndex(m_by->findData(terms.byMrr));
    m_mrr->setText(terms.mrr);
    m_amount->setText(terms.amount);
    m_count->setText(terms.periodCount);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(terms.periodUnit)));
    m_quantity->setText(terms.quantity);
    m_discount->setText(terms.discount);
    m_currencyBox->setEditText(terms.currency);
    m_plan->setEditText(terms.plan);
    m_product->setEditText(terms.product);
    m_charge->setCurrentIndex(std::max(0, m_charge->findData(terms.chargeType)));
}

ContractForm ContractDialog::form() const
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

void ContractDialog::showFields()
{
    if (!hasTerms())
        return;
    const bool byMrr = m_by->currentData().toBool();
    m_form->setRowVisible(m_mrr, byMrr);
    for (QWidget* field : {static_cast<QWidget*>(m_amount), m_period, static_cast<QWidget*>(m_quantity),
                           static_cast<QWidget*>(m_discount)})
        m_form->setRowVisible(field, !byMrr);
}

void ContractDialog::onEdited()
{
    if (m_filling)
        return;
    m_problem->hide();
    refreshPreview();
}

Result<Edit> ContractDialog::edit() const
{
    if (!m_isRead)
        return Error{ErrorCode::Io, Session::formNotReadText(), {}};
    if ((m_start && !m_start->isValid()) || (m_last && !m_last->isValid()))
        return invalid(tr("Write dates as 2024/12/24 or 12/24."));
    const Act act = m_session.act(m_why->text().trimmed());
    if (m_act == ContractAct::End)
        return revenue::endContract(m_row, m_last->date().isValid() ? m_last->date().addDays(1) : QDate(), act);
    if (m_act == ContractAct::Remove)
        return revenue::removeRow(m_row, act);
    Subscription base = m_row;
    base.accountId = m_account;
    auto row = revenue::readForm(form(), base, m_currency);
    if (!row)
        return row.error();
    switch (m_act) {
    case ContractAct::Start: return revenue::startContract(*row, act);
    case ContractAct::Change: return revenue::changeAmount(m_row, *row, m_start->date(), act);
    case ContractAct::Again: return revenue::startAgain(m_row, *row, m_start->date(), act);
    default: return revenue::correctRow(m_row, *row, act);
    }
}

void ContractDialog::addNote(const QString& text, bool warning)
{
    auto* note = new TextLabel(warning ? TextLabel::Kind::Body : TextLabel::Kind::Secondary, text);
    if (warning)
        note->setTone(Tone::Warn);
    note->setWordWrap(true);
    m_lines->addWidget(note);
}

void ContractDialog::addMovement(const revenue::MonthMovement& movement, bool going)
{
    const QString& base = m_session.baseCurrency();
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
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, going ? tr("%1, no longer").arg(levels) : levels, line));
    line->setAccessibleName(going ? tr("No longer: %1 %2 %3").arg(month, kind, change)
                                  : QStringLiteral("%1 %2 %3").arg(month, kind, change));
    m_lines->addWidget(line);
}

/// What the row that comes out of it is worth a month.
void ContractDialog::showWorth(const Edit& edit)
{
    const auto rows = revenue::rowsAfter({}, edit);
    if (!hasTerms() || rows.empty())
        return;
    const Subscription& row = rows.back();
    const QString own = row.currency.isEmpty() ? m_currency : row.currency;
    const Amount monthly = monthlyAmount(row);
    QString text = tr("Worth %1 a month").arg(money(monthly, own));
    if (own != m_session.baseCurrency() && m_rates.knows(own))
        text += tr(" (%1)").arg(money(m_rates.toBase(monthly, own), m_session.baseCurrency()));
    addNote(text);
    if (row.endDate.isValid() && row.endDate == row.startDate)
        addNote(tr("It ends before its first day, so it never counts."), true);
}

void ContractDialog::refreshPreview()
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
        addNote(
            tr("%1 has no rate, so it counts 0 until there is one: see the page “Currencies”.").arg(oneLine(code, 20)),
            true);
    size_t shown = 0;
    for (const auto* list : {&m_shown.going, &m_shown.coming})
        for (const auto& movement : *list)
            if (shown++ < kMostLines)
                addMovement(movement, list == &m_shown.going);
    if (shown > kMostLines)
        addNote(tr("and %Ln more movement(s)", nullptr, int(shown - kMostLines)));
    if (m_shown.coming.empty() && m_shown.going.empty())
        addNote(tr("No movement: the account's MRR stays as it is in every month."));
    const Month now = Month::of(m_session.today());
    const auto isOver = [now](const revenue::MonthMovement& movement) { return movement.month < now; };
    if (std::ranges::any_of(m_shown.coming, isOver) || std::ranges::any_of(m_shown.going, isOver))
        addNote(tr("Months that are over get other figures."), true);
}

void ContractDialog::accept()
{
    auto act = edit();
    if (!act) {
        m_problem->setText(act.error().text);
        m_problem->show();
        return;
    }
    QString done;
    switch (m_act) {
    case ContractAct::Start: done = tr("The contract is started."); break;
    case ContractAct::Change: done = tr("The amount changes from %1 on.").arg(dateNumeric(m_start->date())); break;
    case ContractAct::End: done = tr("The contract has its last day on %1.").arg(dateNumeric(m_last->date())); break;
    case ContractAct::Again: done = tr("The contract runs again from %1 on.").arg(dateNumeric(m_start->date())); break;
    case ContractAct::Correct: done = tr("The contract row is corrected."); break;
    case ContractAct::Remove: done = tr("The contract row is removed."); break;
    }
    closeForm(*this, m_session, m_session.run(std::move(act), done));
}

void openContractDialog(Session& session, QWidget* parent, AccountId account, ContractAct act, const Subscription& row)
{
    auto* dialog = new ContractDialog(session, account, act, row, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
