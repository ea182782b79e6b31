// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/return_form.h"

#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "session/form.h"
#include "widgets/composing_text_edit.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tasuki {

namespace {

class ReturnForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(ReturnForm)
public:
    ReturnForm(Session& session, HandoffId handoff, const QString& name, QWidget* parent);
    void accept() override;

private:
    const HandoffId m_handoff;
    const QString m_name;
    QComboBox* m_code;
    ComposingTextEdit* m_text;
};

ReturnForm::ReturnForm(Session& session, HandoffId handoff, const QString& name, QWidget* parent)
    : Form(session, QStringLiteral("return"), tr("Return the handoff"), parent), m_handoff(handoff), m_name(name)
{
    setObjectName(QStringLiteral("handoff.returnForm"));
    m_code = choice("code", tr("Reason"), kReturnReasonTerms, {});
    m_text = text("text", tr("What the sender has to change"), {});
    m_text->setMaximumHeight(120);
    foot(tr("Return"), QStringLiteral("handoff.return/%1").arg(handoff.value()));
}

void ReturnForm::accept()
{
    // As it stands now: the rule says so where somebody has answered it meanwhile.
    const auto handoff = handoff::HandoffStore(session().db()).find(m_handoff);
    if (!handoff)
        return say(handoff.error().text);
    if (!*handoff)
        return reject(); // undone meanwhile, as its panel shows
    store(handoff::giveBack(**handoff, m_code->currentData().toString(), m_text->toPlainText(), session().directory(),
                            session().act()),
          tr("“%1” returned to the sender.").arg(m_name));
}

} // namespace

void openReturnForm(Session& session, QWidget* parent, HandoffId handoff, const QString& name)
{
    (new ReturnForm(session, handoff, name, parent))->open();
}

} // namespace tasuki
