// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/criteria_form.h"

#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "session/form.h"
#include "widgets/composing_text_edit.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

class CriteriaForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(CriteriaForm)
public:
    CriteriaForm(Session& session, QWidget* parent);
    void accept() override;

private:
    std::vector<SuccessCriteria> m_versions;
    ComposingTextEdit* m_text;
};

CriteriaForm::CriteriaForm(Session& session, QWidget* parent)
    : Form(session, QStringLiteral("onboarding.criteria"), tr("Success criteria"), parent)
{
    setObjectName(QStringLiteral("onboarding.criteriaForm"));
    need(m_versions, onboarding::OnboardingStore(session.db()).criteria());
    const int version = m_versions.empty() ? 0 : m_versions.back().version;
    QString state = version == 0 ? tr("None yet.") : tr("This is version %1.").arg(version);
    if (version > 0 && m_versions.back().since.isValid())
        state = tr("This is version %1, in use since %2.").arg(version).arg(dateNumeric(m_versions.back().since));
    note("about",
         state + u' '
             + tr("Saving creates version %1 for new records. Existing records keep their version.").arg(version + 1));
    QStringList lines;
    if (version > 0)
        for (const QString& criterion : m_versions.back().list())
            lines += criterionText(criterion, session.words());
    m_text = wideText("text", tr("Success criteria, one per line"), lines.join(u'\n'), tr("One criterion per line"));
    foot(tr("Save as version %1").arg(version + 1), QStringLiteral("onboarding.criteria"));
    m_text->setFocus();
}

void CriteriaForm::accept()
{
    QStringList criteria;
    for (const QString& line : m_text->toPlainText().split(u'\n')) {
        // Our own criteria stay what they are in every language.
        const Term* term = findTerm(kSuccessCriterionTerms, line);
        criteria += term ? term->codeText() : line;
    }
    store(onboarding::changeCriteria(criteria, m_versions, session().act()),
          tr("New version of the success criteria saved. It applies to new records."));
}

} // namespace

void openCriteriaForm(Session& session, QWidget* parent)
{
    (new CriteriaForm(session, parent))->open();
}

} // namespace tasuki
