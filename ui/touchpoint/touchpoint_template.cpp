// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_template.h"

#include "session/account_words.h"
#include "session/form.h"
#include "session/session.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/composing_text_edit.h"
#include "widgets/typed_box.h"

#include <algorithm>

namespace tasuki {

namespace {

class TemplateForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
public:
    TemplateForm(Session& session, const TouchpointKind& kind, const std::vector<TouchpointKind>& present,
                 QWidget* parent);
    void accept() override;

private:
    const TouchpointKind m_before;
    const std::vector<TouchpointKind> m_present;
    ComposingTextEdit* m_text;
};

TemplateForm::TemplateForm(Session& session, const TouchpointKind& kind, const std::vector<TouchpointKind>& present,
                           QWidget* parent)
    : Form(session, QStringLiteral("touchpoint.template"),
           tr("Note template: %1").arg(oneLine(kindText(kind, session.words()), 60)), parent),
      m_before(kind),
      m_present(present)
{
    setObjectName(QStringLiteral("touchpoint.templateForm"));
    note("about",
         tr("New notes of this type start with this text (Markdown). A note that is left so counts as empty."));
    m_text = wideText("text", tr("Note template"), kind.noteTemplate, tr("For example: ## Agenda"));
    foot(tr("Save"), QStringLiteral("touchpoint.template/%1").arg(kind.id.value()));
    m_text->setFocus();
}

void TemplateForm::accept()
{
    TouchpointKind after = m_before;
    after.noteTemplate = m_text->toPlainText().trimmed();
    if (after.noteTemplate == m_before.noteTemplate)
        return close(End::Stored);
    store(touchpoint::changeKind(m_before, after, m_present, session().act()), tr("Note template changed."));
}

} // namespace

TouchpointTemplate::TouchpointTemplate(TypedBox& kind, ComposingTextEdit& note, Session& session, Fills fills)
    : QObject(&note), m_kind(kind), m_note(note), m_session(session), m_fills(fills)
{
    read();
    if (fills == Fills::AtOnce)
        fill();
    connect(&kind, &QComboBox::currentIndexChanged, this, &TouchpointTemplate::kindEdited);
    connect(&kind, &QComboBox::editTextChanged, this, &TouchpointTemplate::kindEdited);
    connect(&kind, &QComboBox::activated, this, &TouchpointTemplate::fill);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Entity::TouchpointKind))
            read();
    });
}

void TouchpointTemplate::read()
{
    m_templates.clear();
    for (const TouchpointKind& kind : m_session.readToShow(TouchpointStore(m_session.db()).kinds()))
        if (!kind.noteTemplate.isEmpty())
            m_templates.insert(kind.id, kind.noteTemplate);
}

void TouchpointTemplate::kindEdited()
{
    if (m_fills == Fills::AtOnce || m_kind.hasFocus())
        fill();
}

QString TouchpointTemplate::ofChosen() const
{
    return m_templates.value(touchpointKindIn(m_kind));
}

bool TouchpointTemplate::isUntouched() const
{
    const QString text = m_note.toPlainText().trimmed();
    return text.isEmpty() || text == m_filled || text == ofChosen();
}

QString TouchpointTemplate::note() const
{
    return isUntouched() ? QString() : m_note.toPlainText().trimmed();
}

void TouchpointTemplate::fill()
{
    if (!isUntouched())
        return;
    m_filled = ofChosen();
    if (m_note.toPlainText().trimmed() == m_filled)
        return;
    m_note.setPlainText(m_filled);
    m_note.moveCursor(QTextCursor::End);
}

void TouchpointTemplate::edit()
{
    openTouchpointTemplateForm(m_session, &m_note, touchpointKindIn(m_kind));
    if (auto* form = m_note.window()->findChild<Sheet*>(QStringLiteral("touchpoint.templateForm")))
        connect(form, &Sheet::accepted, this, &TouchpointTemplate::fill);
}

void openTouchpointTemplateForm(Session& session, QWidget* parent, TouchpointKindId kind)
{
    const auto kinds = session.readToShow(TouchpointStore(session.db()).kinds());
    const auto found = std::ranges::find(kinds, kind, &TouchpointKind::id);
    if (found != kinds.end())
        (new TemplateForm(session, *found, kinds, parent))->open();
}

} // namespace tasuki
