// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/return_form.h"

#include "handoff/handoff_form.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_terms.h"
#include "widgets/composing_text_edit.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tasuki {

namespace {

class ReturnForm final : public HandoffForm {
    Q_DECLARE_TR_FUNCTIONS(ReturnForm)
public:
    ReturnForm(Session& session, HandoffId handoff, const QString& name, QWidget* parent);
    void accept() override;

private:
    QComboBox* m_code;
    ComposingTextEdit* m_text;
};

ReturnForm::ReturnForm(Session& session, HandoffId handoff, const QString& name, QWidget* parent)
    : HandoffForm(session, QStringLiteral("return"), tr("Return the handoff"), handoff, name, parent)
{
    setObjectName(QStringLiteral("handoff.returnForm"));
    m_code = choice("code", tr("Reason"), kReturnReasonTerms, {});
    m_text = text("text", tr("What the sender has to change"), {});
    m_text->setMaximumHeight(120);
    foot(tr("Return"), keyOf("return"));
}

void ReturnForm::accept()
{
    if (const Handoff* handoff = present())
        store(handoff::giveBack(*handoff, m_code->currentData().toString(), m_text->toPlainText(),
                                session().directory(), session().act()),
              tr("“%1” returned to the sender.").arg(name()));
}

} // namespace

void openReturnForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name)
{
    (new ReturnForm(session, handoff, name, parent))->open();
}

} // namespace tasuki
