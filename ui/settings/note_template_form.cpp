// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/note_template_form.h"

#include "handoff/handoff_terms.h"
#include "handoff/route_rules.h"
#include "session/account_words.h"
#include "session/form.h"
#include "widgets/composing_text_edit.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

class NoteTemplateForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(RoutesEditor)
public:
    NoteTemplateForm(Session& session, const Route& route, const std::vector<Route>& present, QWidget* parent);
    void accept() override;

private:
    const Route m_before;
    const std::vector<Route> m_present;
    ComposingTextEdit* m_text;
};

NoteTemplateForm::NoteTemplateForm(Session& session, const Route& route, const std::vector<Route>& present,
                                   QWidget* parent)
    : Form(session, QStringLiteral("settings.template"),
           tr("Note template: %1").arg(oneLine(routeText(route, session.words()), 60)), parent),
      m_before(route),
      m_present(present)
{
    setObjectName(QStringLiteral("settings.templateForm"));
    note("about",
         tr("New notes start with goal, people, usage, touchpoints, risks and open items. This text follows."));
    m_text = wideText("text", tr("Note template"), route.noteTemplate, tr("For example: ## Payment terms"));
    foot(tr("Save"), QStringLiteral("settings.template/%1").arg(route.id.value()));
    m_text->setFocus();
}

void NoteTemplateForm::accept()
{
    Route after = m_before;
    after.noteTemplate = m_text->toPlainText().trimmed();
    if (after.noteTemplate == m_before.noteTemplate)
        return close(End::Stored);
    store(handoff::changeRoute(m_before, after, m_present, session().act()), tr("Note template changed."));
}

} // namespace

void openNoteTemplateForm(Session& session, QWidget* parent, const Route& route, const std::vector<Route>& present)
{
    (new NoteTemplateForm(session, route, present, parent))->open();
}

} // namespace tasuki
