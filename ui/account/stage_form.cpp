// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/stage_form.h"

#include "session/account_words.h"
#include "session/form.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

namespace {

class StageForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(StageForm)
public:
    StageForm(Session& session, const std::vector<StageTarget>& accounts, StageId stage, QString done, QWidget* parent);
    void accept() override;

private:
    const std::vector<StageTarget> m_accounts;
    const StageId m_stage;
    const QString m_done;
    QLineEdit* m_why;
};

StageForm::StageForm(Session& session, const std::vector<StageTarget>& accounts, StageId stage, QString done,
                     QWidget* parent)
    : Form(session, QStringLiteral("stage"), {}, parent), m_accounts(accounts), m_stage(stage), m_done(std::move(done))
{
    setObjectName(QStringLiteral("account.stageForm"));
    const QString name = stageText(stage, session.words());
    setWindowTitle(accounts.size() == 1
                       ? tr("%1: change the stage to “%2”").arg(oneLine(accounts.front().account.name, 60), name)
                       : tr("%Ln accounts: change the stage to “%1”", nullptr, int(accounts.size())).arg(name));
    note("about", tr("The owner stays. To change the owner, start a handoff instead."));
    m_why = line("why", tr("Why the stage changes"), {}, tr("Shown in the timeline"));
    foot(tr("Change the stage"), QStringLiteral("account.stage/%1").arg(accounts.front().account.id.value()));
    m_why->setFocus();
}

void StageForm::accept()
{
    store(stageEdit(session(), m_accounts, m_stage, m_why->text().trimmed()), m_done);
}

} // namespace

Result<Edit> stageEdit(Session& session, const std::vector<StageTarget>& accounts, StageId stage, const QString& why)
{
    const AccountStore store(session.db());
    Edit all(QStringLiteral("account.stage"), session.act(why));
    for (const StageTarget& target : accounts) {
        const auto spans = store.stageSpans(target.account.id);
        if (!spans)
            return spans.error();
        const auto edit = account::setStage(target.account, *spans, stage, target.ground, session.act(why));
        if (!edit)
            return accounts.size() == 1
                       ? edit.error()
                       : invalid(oneLine(target.account.name) + QStringLiteral(": ") + edit.error().text);
        all.append(*edit);
    }
    return all;
}

void openStageForm(Session& session, QWidget* parent, const std::vector<StageTarget>& accounts, StageId stage,
                   const QString& done)
{
    (new StageForm(session, accounts, stage, done, parent))->open();
}

} // namespace tasuki
