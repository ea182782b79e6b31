// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/new_account_dialog.h"

#include "account/account_acts.h"
#include "account/account_rules.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/form_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

QLineEdit* NewAccountDialog::addText(QFormLayout* form, const QString& name, const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("newAccount.") + name);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    return edit;
}

QComboBox* NewAccountDialog::addBox(QFormLayout* form, const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("newAccount.") + name);
    box->setAccessibleName(label);
    form->addRow(label, box);
    return box;
}

DateEdit* NewAccountDialog::addDate(QFormLayout* form, const QString& name, const QString& label)
{
    auto* edit = new DateEdit([this] { return m_session.today(); }, this);
    edit->setObjectName(QStringLiteral("newAccount.") + name);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    return edit;
}

NewAccountDialog::NewAccountDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("account.newDialog"));
    setWindowTitle(tr("New account"));
    setMinimumWidth(460);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(10);
    m_name = addText(form, QStringLiteral("name"), tr("Name"));
    m_yomi = addText(form, QStringLiteral("yomi"), tr("Reading"));
    m_code = addText(form, QStringLiteral("code"), tr("Code"));
    m_segment = addBox(form, QStringLiteral("segment"), tr("Segment"));
    fillSuggestions(*m_segment, session.readToShow(AccountStore(session.db()).segments()), {});
    m_tier = addBox(form, QStringLiteral("tier"), tr("Touch tier"));
    fillTerms(*m_tier, kTierTerms, session.words(), {});
    m_owner = addBox(form, QStringLiteral("owner"), tr("Owner"));
    m_owner->addItem(unownedText(), qint64(0));
    for (const Member& member : session.directory().members())
        if (member.active)
            m_owner->addItem(oneLine(member.name, 60), member.id.value());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(session.workspace().actor().value())));
    m_start = addDate(form, QStringLiteral("start"), tr("Contract start"));
    m_renewal = addDate(form, QStringLiteral("renewal"), tr("Renewal"));
    const DialogFoot foot = addDialogFoot(*this, *form, "newAccount.problem", "newAccount.ok", tr("Create"));
    m_problem = foot.problem;
    // Most contracts run a year: a proposal, as long as nothing else was written.
    connect(m_start, &DateEdit::dateChanged, this, [this](QDate day) {
        if (day.isValid() && m_renewal->text().isEmpty())
            m_renewal->setDate(day.addYears(1));
    });
    new FormDraft(session, QStringLiteral("account.new"), this);
    m_name->setFocus();
}

void NewAccountDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void NewAccountDialog::accept()
{
    if (!m_start->isValid() || !m_renewal->isValid()) {
        say(tr("Write dates as 2024/12/24 or 12/24."));
        return;
    }
    Account account;
    account.name = m_name->text().trimmed();
    account.yomi = m_yomi->text().trimmed();
    account.code = m_code->text().trimmed();
    account.segment = m_segment->currentText().trimmed();
    account.tier = m_tier->currentData().toString();
    account.contractStart = m_start->date();
    account.renewalDate = m_renewal->date();
    if (const auto free = checkCode(m_session, {}, account.code); !free) {
        say(free.error().text);
        return;
    }
    auto made = account::create(account, MemberId(m_owner->currentData().toLongLong()), m_session.act());
    if (!made) {
        say(made.error().text);
        return;
    }
    if (!m_session.run(made->edit, tr("“%1” is created.").arg(oneLine(account.name, 40))))
        return;
    Q_EMIT created(made->account.id);
    QDialog::accept();
}

void openNewAccountDialog(Session& session, QWidget* parent, std::function<void(AccountId)> created)
{
    auto* dialog = new NewAccountDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NewAccountDialog::created, parent, std::move(created));
    dialog->open();
}

} // namespace tasuki
