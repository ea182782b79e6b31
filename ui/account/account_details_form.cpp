// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_details_form.h"

#include "account/account_acts.h"
#include "account/account_rules.h"
#include "revenue/revenue_store.h"
#include "revenue/subscription_rules.h"
#include "session/account_field.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form.h"
#include "widgets/card.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace tasuki {

namespace {

class AccountDetailsForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(AccountDetailsForm)
public:
    AccountDetailsForm(Session& session, const Account& account, QWidget* parent);
    void accept() override;

private:
    void buildIdentity();
    void buildContract();
    void buildRoles();
    Result<Edit> edit(const Account& after) const;
    /// The code that amounts without a currency of their own are in while the box stands at `chosen`.
    QString effectiveCurrency(const QString& chosen) const;
    void tellCurrency();

    const Account m_before;
    std::vector<AccountTag> m_tags;
    std::vector<KeyRole> m_roles;
    QLineEdit* m_name;
    QLineEdit* m_yomi;
    QLineEdit* m_key;
    QLineEdit* m_code;
    QComboBox* m_segment;
    QComboBox* m_industry;
    QComboBox* m_tier;
    QComboBox* m_skill;
    AccountField* m_parent;
    DateEdit* m_signup;
    DateEdit* m_start;
    DateEdit* m_renewal;
    QLineEdit* m_seats;
    QLineEdit* m_stores;
    QComboBox* m_currency;
    TextLabel* m_currencyNote;
    QLineEdit* m_tagText;
    std::vector<std::pair<QString, QComboBox*>> m_roleBoxes;
    ComposingTextEdit* m_notes;
};

AccountDetailsForm::AccountDetailsForm(Session& session, const Account& account, QWidget* parent)
    : Form(session, QStringLiteral("details"), tr("Details of %1").arg(oneLine(account.name, 60)), parent),
      m_before(account)
{
    setObjectName(QStringLiteral("account.detailsForm"));
    const AccountStore store(session.db());
    need(m_tags, store.tags(account.id));
    need(m_roles, store.keyRoles(account.id));
    buildIdentity();
    buildContract();
    buildRoles();
    m_notes = text("notes", tr("Notes"), account.notes, tr("Notes"));
    m_notes->setFixedHeight(84);
    foot(tr("Save"), QStringLiteral("account.details/%1").arg(account.id.value()));
    m_name->setFocus();
}

void AccountDetailsForm::buildIdentity()
{
    const AccountStore store(session().db());
    m_name = line("name", tr("Account name"), m_before.name);
    m_yomi = half(line("yomi", tr("Reading"), m_before.yomi));
    m_code = half(line("code", tr("Code"), m_before.code));
    m_key = half(line("key", tr("Account ID"), m_before.key));
    m_key->setToolTip(tr("The key that imports find the account by."));
    m_segment = suggestions("segment", tr("Segment"), session().readToShow(store.segments()), m_before.segment);
    m_industry = suggestions("industry", tr("Industry"), session().readToShow(store.industries()), m_before.industry);
    m_tier = terms("tier", tr("Touch tier"), kTierTerms, m_before.tier);
    m_skill = terms("skill", tr("IT skill"), kItSkillTerms, m_before.itSkill);
    asksFor("it_skill", m_skill);
    m_parent = account("parent", tr("Parent account"), m_before.parentId, m_before.id);
    m_parent->setPlaceholderText(tr("Name, reading or code"));
    QStringList tags;
    for (const AccountTag& tag : m_tags)
        tags += tag.tag;
    m_tagText = line("tags", tr("Tags"), tags.join(QStringLiteral(", ")), tr("Separated by commas"));
}

void AccountDetailsForm::buildContract()
{
    const QString notWhole = tr("Enter seats and stores as whole numbers.");
    m_signup = day("signup", tr("Signed up"), m_before.signupDate);
    m_start = day("start", tr("Contract start"), m_before.contractStart);
    m_renewal = day("renewal", tr("Renewal date"), m_before.renewalDate);
    m_seats = count("seats", tr("Seats"), m_before.seats, notWhole);
    m_stores = count("stores", tr("Stores"), m_before.stores, notWhole);
    m_currency = box("currency", tr("Currency"));
    m_currency->addItem(session().baseCurrency(), QString());
    for (const Currency& currency : session().readToShow(revenue::RevenueStore(session().db()).currencies()))
        m_currency->addItem(currency.code, currency.code);
    if (m_currency->findData(m_before.currency) < 0)
        m_currency->addItem(m_before.currency, m_before.currency);
    m_currency->setCurrentIndex(m_currency->findData(m_before.currency));
    m_currencyNote = note("currencyNote", {});
    m_currencyNote->setTone(Tone::Warn);
    setShown(m_currencyNote, false);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &AccountDetailsForm::tellCurrency);
}

QString AccountDetailsForm::effectiveCurrency(const QString& chosen) const
{
    return chosen.isEmpty() ? session().baseCurrency() : chosen;
}

/// What another currency does to the contract rows is said before it is done.
void AccountDetailsForm::tellCurrency()
{
    const QString before = effectiveCurrency(m_before.currency);
    const QString after = effectiveCurrency(m_currency->currentData().toString());
    const auto rows = session().readToShow(revenue::RevenueStore(session().db()).ofAccount(m_before.id));
    const int inheriting = before == after ? 0 : revenue::inheritingRows(rows);
    setShown(m_currencyNote, inheriting > 0);
    if (inheriting == 0)
        return;
    const auto example = std::ranges::find_if(
        rows, [](const Subscription& row) { return row.currency.isEmpty() && (row.mrr || row.amount); });
    const Amount amount = example->mrr ? *example->mrr : *example->amount;
    m_currencyNote->setText(
        tr("%n contract line(s) without their own currency will be in %1. The amounts stay: %2 becomes %3.", nullptr,
           inheriting)
            .arg(after, money(amount, before),
                 money(converted(amount, currencyExponent(before), currencyExponent(after), kPico), after)));
}

void AccountDetailsForm::buildRoles()
{
    for (const Term& term : kKeyRoleTerms) {
        const auto held = std::ranges::find(m_roles, term.codeText(), &KeyRole::role);
        const QByteArray name = "role." + term.codeText().toLatin1();
        m_roleBoxes.emplace_back(term.codeText(), member(name.constData(), term.text(session().words()),
                                                         held != m_roles.end() ? held->memberId.value() : 0));
    }
}

Result<Edit> AccountDetailsForm::edit(const Account& after) const
{
    auto all = accountChange(session(), m_before, after);
    if (!all)
        return all;
    const auto rows = revenue::RevenueStore(session().db()).ofAccount(after.id);
    if (!rows)
        return rows.error();
    const auto restated = revenue::restate(*rows, effectiveCurrency(m_before.currency),
                                           effectiveCurrency(after.currency), session().act());
    if (!restated)
        return restated.error();
    all->append(*restated);
    const auto tags = account::setTags(
        after, m_tags, m_tagText->text().split(QRegularExpression(QStringLiteral("[,、，]"))), session().act());
    if (!tags)
        return tags.error();
    all->append(*tags);
    for (const auto& [role, box] : m_roleBoxes) {
        const auto change =
            account::setKeyRole(after, m_roles, role, MemberId(box->currentData().toLongLong()), session().act());
        if (!change)
            return change.error();
        all->append(*change);
    }
    return all;
}

void AccountDetailsForm::accept()
{
    Account after = m_before;
    after.name = m_name->text().trimmed();
    after.yomi = m_yomi->text().trimmed();
    after.code = m_code->text().trimmed();
    after.key = m_key->text().trimmed();
    after.segment = m_segment->currentText().trimmed();
    after.industry = m_industry->currentText().trimmed();
    after.tier = m_tier->currentData().toString();
    after.itSkill = m_skill->currentData().toString();
    after.parentId = m_parent->account();
    after.signupDate = m_signup->date();
    after.contractStart = m_start->date();
    after.renewalDate = m_renewal->date();
    after.seats = countIn(*m_seats);
    after.stores = countIn(*m_stores);
    after.currency = m_currency->currentData().toString();
    after.notes = m_notes->toPlainText();
    found(account::problems(after));
    if (after.key.isEmpty())
        alsoWrong(tr("Enter an account ID. Imports find the account by it."), m_key);
    if (!m_parent->text().trimmed().isEmpty() && !after.parentId.isValid())
        alsoWrong(tr("Choose the parent account from the list."), m_parent);
    store(edit(after), tr("“%1” changed.").arg(oneLine(after.name, 40)));
}

} // namespace

void openAccountDetailsForm(Session& session, QWidget* parent, AccountId account)
{
    if (const AccountRow* row = AccountRows::of(session).find(account))
        (new AccountDetailsForm(session, row->account(), parent))->open();
}

} // namespace tasuki
