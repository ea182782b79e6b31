// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/new_account_form.h"

#include "account/account_acts.h"
#include "account/account_rules.h"
#include "account/account_store.h"
#include "session/account_words.h"
#include "session/form.h"
#include "widgets/date_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

namespace {

class NewAccountForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(NewAccountForm)
public:
    NewAccountForm(Session& session, std::function<void(AccountId)> created, QWidget* parent);
    void accept() override;

private:
    const std::function<void(AccountId)> m_created;
    QLineEdit* m_name;
    QLineEdit* m_yomi;
    QLineEdit* m_code;
    QComboBox* m_segment;
    QComboBox* m_tier;
    QComboBox* m_owner;
    DateEdit* m_start;
    DateEdit* m_renewal;
};

NewAccountForm::NewAccountForm(Session& session, std::function<void(AccountId)> created, QWidget* parent)
    : Form(session, QStringLiteral("newAccount"), tr("New account"), parent), m_created(std::move(created))
{
    setObjectName(QStringLiteral("account.newForm"));
    m_name = line("name", tr("Account name"), {});
    m_yomi = half(line("yomi", tr("Reading"), {}));
    m_code = half(line("code", tr("Code"), {}));
    m_segment = suggestions("segment", tr("Segment"), session.readToShow(AccountStore(session.db()).segments()), {});
    m_tier = terms("tier", tr("Touch tier"), kTierTerms, {});
    m_owner = member("owner", tr("Owner"), session.workspace().actor().value(), unownedText());
    m_start = day("start", tr("Contract start"), {});
    m_renewal = day("renewal", tr("Renewal date"), {});
    // Most contracts run a year: a proposal, as long as nothing else was written.
    connect(m_start, &DateEdit::dateChanged, this, [this](QDate day) {
        if (day.isValid() && m_renewal->text().isEmpty())
            m_renewal->setDate(day.addYears(1));
    });
    foot(tr("Add account"), QStringLiteral("account.new"));
    m_name->setFocus();
}

void NewAccountForm::accept()
{
    Account account;
    account.name = m_name->text().trimmed();
    account.yomi = m_yomi->text().trimmed();
    account.code = m_code->text().trimmed();
    account.segment = m_segment->currentText().trimmed();
    account.tier = m_tier->currentData().toString();
    account.contractStart = m_start->date();
    account.renewalDate = m_renewal->date();
    found(account::problems(account));
    if (const auto free = checkCode(session(), {}, account.code); !free)
        alsoWrong(free.error().text, m_code);
    auto made = account::create(account, MemberId(m_owner->currentData().toLongLong()), session().act());
    const AccountId id = made ? made->account.id : AccountId();
    store(editOf(std::move(made)), tr("Account “%1” added.").arg(oneLine(account.name, 40)),
          [created = m_created, id] { created(id); });
}

} // namespace

void openNewAccountForm(Session& session, QWidget* parent, std::function<void(AccountId)> created)
{
    (new NewAccountForm(session, std::move(created), parent))->open();
}

} // namespace tasuki
