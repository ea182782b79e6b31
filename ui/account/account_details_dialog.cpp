// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_details_dialog.h"

#include "account/account_acts.h"
#include "account/account_rules.h"
#include "revenue/revenue_store.h"
#include "revenue/subscription_rules.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/form_fields.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace tasuki {

namespace {

/// A count that may be left out; nothing at all where it is not a number.
std::optional<std::optional<int>> countOf(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(u',').trimmed();
    if (plain.isEmpty())
        return std::optional<int>();
    bool ok = false;
    const int value = plain.toInt(&ok);
    if (!ok || value < 0)
        return std::nullopt;
    return std::optional<int>(value);
}

} // namespace

QLineEdit* AccountDetailsDialog::addText(QFormLayout* form, const QString& name, const QString& label,
                                         const QString& value)
{
    auto* edit = new QLineEdit(value, this);
    edit->setObjectName(QStringLiteral("details.") + name);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    return edit;
}

QComboBox* AccountDetailsDialog::addBox(QFormLayout* form, const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("details.") + name);
    box->setAccessibleName(label);
    box->setMinimumContentsLength(10);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form->addRow(label, box);
    return box;
}

DateEdit* AccountDetailsDialog::addDate(QFormLayout* form, const QString& name, const QString& label, QDate value)
{
    auto* edit = new DateEdit([this] { return m_session.today(); }, this);
    edit->setObjectName(QStringLiteral("details.") + name);
    edit->setAccessibleName(label);
    edit->setDate(value);
    form->addRow(label, edit);
    return edit;
}

AccountDetailsDialog::AccountDetailsDialog(Session& session, const Account& account, QWidget* parent)
    : QDialog(parent), m_session(session), m_before(account)
{
    setObjectName(QStringLiteral("account.detailsDialog"));
    setWindowTitle(tr("Details of %1").arg(oneLine(account.name, 60)));
    setMinimumWidth(760);
    const AccountStore store(session.db());
    m_isRead =
        session.readInto(m_tags, store.tags(account.id)) && session.readInto(m_roles, store.keyRoles(account.id));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addLayout(identity(), 1);
    QFormLayout* right = contract();
    addRoles(right);
    columns->addLayout(right, 1);
    layout->addLayout(columns);
    m_notes = new ComposingTextEdit(this);
    m_notes->setObjectName(QStringLiteral("details.notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(84);
    m_notes->setPlainText(account.notes);
    layout->addWidget(m_notes);
    const DialogFoot foot = addDialogFoot(*this, *layout, "details.problem", "details.ok", tr("Save"));
    m_problem = foot.problem;
    new FormDraft(session, QStringLiteral("account.details/%1").arg(account.id.value()), this);
    m_name->setFocus();
}

QFormLayout* AccountDetailsDialog::identity()
{
    const AccountStore store(m_session.db());
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_name = addText(form, QStringLiteral("name"), tr("Name"), m_before.name);
    m_yomi = addText(form, QStringLiteral("yomi"), tr("Reading"), m_before.yomi);
    m_code = addText(form, QStringLiteral("code"), tr("Code"), m_before.code);
    m_key = addText(form, QStringLiteral("key"), tr("Account ID"), m_before.key);
    m_key->setToolTip(tr("The key that imports find the account by."));
    m_segment = addBox(form, QStringLiteral("segment"), tr("Segment"));
    fillSuggestions(*m_segment, m_session.readToShow(store.segments()), m_before.segment);
    m_industry = addBox(form, QStringLiteral("industry"), tr("Industry"));
    fillSuggestions(*m_industry, m_session.readToShow(store.industries()), m_before.industry);
    m_tier = addBox(form, QStringLiteral("tier"), tr("Touch tier"));
    fillTerms(*m_tier, kTierTerms, m_session.words(), m_before.tier);
    m_skill = addBox(form, QStringLiteral("skill"), tr("IT skill"));
    fillTerms(*m_skill, kItSkillTerms, m_session.words(), m_before.itSkill);
    m_parent = addText(form, QStringLiteral("parent"), tr("Parent account"), {});
    m_parent->setPlaceholderText(tr("Name, reading or code"));
    fillParents();
    QStringList tags;
    for (const AccountTag& tag : m_tags)
        tags += tag.tag;
    m_tagText = addText(form, QStringLiteral("tags"), tr("Tags"), tags.join(QStringLiteral(", ")));
    m_tagText->setPlaceholderText(tr("Separated by commas"));
    return form;
}

QFormLayout* AccountDetailsDialog::contract()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_signup = addDate(form, QStringLiteral("signup"), tr("Signed up"), m_before.signupDate);
    m_start = addDate(form, QStringLiteral("start"), tr("Contract start"), m_before.contractStart);
    m_renewal = addDate(form, QStringLiteral("renewal"), tr("Renewal"), m_before.renewalDate);
    m_seats = addText(form, QStringLiteral("seats"), tr("Seats"),
                      m_before.seats ? QString::number(*m_before.seats) : QString());
    m_stores = addText(form, QStringLiteral("stores"), tr("Stores"),
                       m_before.stores ? QString::number(*m_before.stores) : QString());
    m_currency = addBox(form, QStringLiteral("currency"), tr("Currency"));
    m_currency->addItem(m_session.baseCurrency(), QString());
    for (const Currency& currency : m_session.readToShow(revenue::RevenueStore(m_session.db()).currencies()))
        m_currency->addItem(currency.code, currency.code);
    if (m_currency->findData(m_before.currency) < 0)
        m_currency->addItem(m_before.currency, m_before.currency);
    m_currency->setCurrentIndex(m_currency->findData(m_before.currency));
    m_currencyNote = new TextLabel(TextLabel::Kind::Secondary, {}, this);
    m_currencyNote->setObjectName(QStringLiteral("details.currencyNote"));
    m_currencyNote->setTone(Tone::Warn);
    m_currencyNote->setWordWrap(true);
    m_currencyNote->hide();
    form->addRow(m_currencyNote);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &AccountDetailsDialog::tellCurrency);
    return form;
}

QString AccountDetailsDialog::effectiveCurrency(const QString& chosen) const
{
    return chosen.isEmpty() ? m_session.baseCurrency() : chosen;
}

/// What another currency does to the contract rows is said before it is done.
void AccountDetailsDialog::tellCurrency()
{
    const QString before = effectiveCurrency(m_before.currency);
    const QString after = effectiveCurrency(m_currency->currentData().toString());
    const auto rows = m_session.readToShow(revenue::RevenueStore(m_session.db()).ofAccount(m_before.id));
    const int inheriting = before == after ? 0 : revenue::inheritingRows(rows);
    m_currencyNote->setVisible(inheriting > 0);
    if (inheriting == 0)
        return;
    const auto example = std::ranges::find_if(
        rows, [](const Subscription& row) { return row.currency.isEmpty() && (row.mrr || row.amount); });
    const Amount amount = example->mrr ? *example->mrr : *example->amount;
    m_currencyNote->setText(
        tr("%n contract row(s) without a currency of their own will be in %1. Their numbers stay: %2 becomes %3.",
           nullptr, inheriting)
            .arg(after, money(amount, before),
                 money(converted(amount, currencyExponent(before), currencyExponent(after), kPico), after)));
}

void AccountDetailsDialog::addRoles(QFormLayout* form)
{
    for (const Term& term : kKeyRoleTerms) {
        QComboBox* box = addBox(form, QStringLiteral("role.") + term.codeText(), term.text(m_session.words()));
        const auto held = std::ranges::find(m_roles, term.codeText(), &KeyRole::role);
        box->addItem(QStringLiteral("—"), qint64(0));
        for (const Member& member : m_session.directory().members())
            if (member.active || (held != m_roles.end() && held->memberId == member.id))
                box->addItem(oneLine(member.name, 60), member.id.value());
        if (held != m_roles.end())
            box->setCurrentIndex(std::max(0, box->findData(held->memberId.value())));
        m_roleBoxes.emplace_back(term.codeText(), box);
    }
}

void AccountDetailsDialog::fillParents()
{
    QStringList names;
    for (const AccountRow& row : AccountRows::of(m_session).rows()) {
        const Account& account = row.account();
        if (account.id == m_before.id)
            continue;
        QStringList parts = {oneLine(account.name, 60), oneLine(account.code, 30), oneLine(account.yomi, 60)};
        parts.removeAll(QString());
        const QString shown = parts.join(QStringLiteral("  "));
        names += shown;
        m_parents.insert(shown, account.id);
        if (account.id == m_before.parentId)
            m_parent->setText(shown);
    }
    auto* completer = new QCompleter(names, m_parent);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_parent->setCompleter(completer);
}

void AccountDetailsDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

bool AccountDetailsDialog::read(Account& after)
{
    after.name = m_name->text().trimmed();
    after.yomi = m_yomi->text().trimmed();
    after.code = m_code->text().trimmed();
    after.key = m_key->text().trimmed();
    after.segment = m_segment->currentText().trimmed();
    after.industry = m_industry->currentText().trimmed();
    after.tier = m_tier->currentData().toString();
    after.itSkill = m_skill->currentData().toString();
    after.currency = m_currency->currentData().toString();
    after.signupDate = m_signup->date();
    after.contractStart = m_start->date();
    after.renewalDate = m_renewal->date();
    after.notes = m_notes->toPlainText();
    const auto seats = countOf(m_seats->text());
    const auto stores = countOf(m_stores->text());
    const QString parent = m_parent->text().trimmed();
    QString problem;
    if (!m_signup->isValid() || !m_start->isValid() || !m_renewal->isValid())
        problem = tr("Write dates as 2024/12/24 or 12/24.");
    else if (after.key.isEmpty())
        problem = tr("The account ID cannot be empty: imports find the account by it.");
    else if (!seats || !stores)
        problem = tr("Seats and stores are whole numbers.");
    else if (!parent.isEmpty() && !m_parents.contains(parent))
        problem = tr("Choose the parent account from the list.");
    if (!problem.isEmpty()) {
        say(problem);
        return false;
    }
    after.seats = *seats;
    after.stores = *stores;
    after.parentId = m_parents.value(parent);
    return true;
}

Result<Edit> AccountDetailsDialog::edit(const Account& after)
{
    if (!m_isRead)
        return Error{ErrorCode::Io, Session::formNotReadText(), {}};
    auto all = accountChange(m_session, m_before, after);
    if (!all)
        return all;
    const auto rows = revenue::RevenueStore(m_session.db()).ofAccount(after.id);
    if (!rows)
        return rows.error();
    const auto restated = revenue::restate(*rows, effectiveCurrency(m_before.currency),
                                           effectiveCurrency(after.currency), m_session.act());
    if (!restated)
        return restated.error();
    all->append(*restated);
    const auto tags = account::setTags(
        after, m_tags, m_tagText->text().split(QRegularExpression(QStringLiteral("[,、，]"))), m_session.act());
    if (!tags)
        return tags.error();
    all->append(*tags);
    for (const auto& [role, box] : m_roleBoxes) {
        const auto change =
            account::setKeyRole(after, m_roles, role, MemberId(box->currentData().toLongLong()), m_session.act());
        if (!change)
            return change.error();
        all->append(*change);
    }
    return all;
}

void AccountDetailsDialog::accept()
{
    Account after = m_before;
    if (!read(after))
        return;
    auto all = edit(after);
    if (!all) {
        say(all.error().text);
        return;
    }
    closeForm(*this, m_session, m_session.run(std::move(all), tr("“%1” is changed.").arg(oneLine(after.name, 40))));
}

void openAccountDetailsDialog(Session& session, QWidget* parent, AccountId account)
{
    const AccountRow* row = AccountRows::of(session).find(account);
    if (!row)
        return;
    auto* dialog = new AccountDetailsDialog(session, row->account(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
