// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/criteria_dialog.h"

#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/dialog_foot.h"
#include "widgets/format.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

CriteriaDialog::CriteriaDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_isRead(session.readInto(m_versions, onboarding::OnboardingStore(session.db()).criteria())),
      m_text(new QPlainTextEdit(this)),
      m_problem(nullptr)
{
    setObjectName(QStringLiteral("onboarding.criteriaDialog"));
    setWindowTitle(tr("Success criteria"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    const int version = m_versions.empty() ? 0 : m_versions.back().version;
    QString state = version == 0 ? tr("There are none yet.") : tr("These are version %1.").arg(version);
    if (version > 0 && m_versions.back().since.isValid())
        state = tr("These are version %1, since %2.").arg(version).arg(dateNumeric(m_versions.back().since));
    auto* about = new TextLabel(
        TextLabel::Kind::Secondary,
        state + u' '
            + tr("What you save becomes version %1, for records from now on; those that are there keep theirs.")
                  .arg(version + 1),
        this);
    about->setWordWrap(true);
    layout->addWidget(about);
    m_text->setObjectName(QStringLiteral("onboarding.criteriaText"));
    m_text->setAccessibleName(tr("Success criteria, one a line"));
    m_text->setPlaceholderText(tr("One criterion a line"));
    m_text->setTabChangesFocus(true);
    QStringList lines;
    if (version > 0)
        for (const QString& criterion : m_versions.back().list())
            lines += criterionText(criterion, session.words());
    m_text->setPlainText(lines.join(u'\n'));
    layout->addWidget(m_text, 1);
    const DialogFoot foot = addDialogFoot(*this, *layout, "onboarding.criteriaProblem", "onboarding.criteriaOk",
                                          tr("Save as version %1").arg(version + 1));
    m_problem = foot.problem;
    new FormDraft(session, QStringLiteral("onboarding.criteria"), this);
    m_text->setFocus();
}

void CriteriaDialog::accept()
{
    QStringList criteria;
    for (const QString& line : m_text->toPlainText().split(u'\n')) {
        // Our own criteria stay what they are in every language.
        const Term* term = findTerm(kSuccessCriterionTerms, line);
        criteria += term ? term->codeText() : line;
    }
    auto edit = m_isRead ? onboarding::changeCriteria(criteria, m_versions, m_session.act())
                         : Result<Edit>(Error{ErrorCode::Io, Session::formNotReadText(), {}});
    if (!edit) {
        m_problem->setText(edit.error().text);
        m_problem->show();
        return;
    }
    closeForm(
        *this, m_session,
        m_session.run(std::move(edit), tr("The success criteria have a new version. New records are judged by it.")));
}

void openCriteriaDialog(Session& session, QWidget* parent)
{
    auto* dialog = new CriteriaDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
