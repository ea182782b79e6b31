// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/form_draft.h"

#include "base/json_text.h"
#include "session/session.h"
#include "shell/sheet.h"
#include "shell/shell.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QPlainTextEdit>

namespace tasuki {

namespace {

constexpr int kDraftMilliseconds = 400;

/// A line that belongs to a box is the box's.
bool isPart(const QLineEdit* line)
{
    return qobject_cast<const QComboBox*>(line->parentWidget()) != nullptr;
}

/// A field of our own says itself, as its property "draft", what is kept of it.
QMetaProperty ownText(const QWidget* field)
{
    return field->metaObject()->property(field->metaObject()->indexOfProperty("draft"));
}

QString textOf(const QWidget* field)
{
    if (const QMetaProperty own = ownText(field); own.isValid())
        return own.read(field).toString();
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return text->toPlainText();
    return static_cast<const QComboBox*>(field)->currentText();
}

void setText(QWidget* field, const QString& text)
{
    if (const QMetaProperty own = ownText(field); own.isValid()) {
        own.write(field, text);
    } else if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) {
        plain->setPlainText(text);
        plain->moveCursor(QTextCursor::End);
    } else if (auto* box = static_cast<QComboBox*>(field); box->isEditable()) {
        box->setEditText(text);
    } else if (const int index = box->findText(text); index >= 0) {
        box->setCurrentIndex(index);
    }
}

} // namespace

FormDraft::FormDraft(Session& session, const QString& key, QWidget* form)
    : QObject(form), m_session(&session), m_key(session.ownDraft(key)), m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keep);
    for (QLineEdit* line : form->findChildren<QLineEdit*>())
        if (!isPart(line) && !line->isReadOnly())
            watch(line);
    for (QPlainTextEdit* text : form->findChildren<QPlainTextEdit*>())
        watch(text);
    for (QComboBox* box : form->findChildren<QComboBox*>())
        watch(box);
    for (QWidget* field : form->findChildren<QWidget*>())
        if (ownText(field).isValid())
            watch(field);
    if (auto* sheet = qobject_cast<Sheet*>(form))
        connect(sheet, &Sheet::finished, this, [this](Sheet::End how) {
            if (how == Sheet::End::Left)
                leave();
            else
                forget();
        });
    takeOver(key);
    restore();
    m_watching = true;
}

FormDraft::~FormDraft()
{
    // What was typed within the last moment is a draft, too.
    if (m_timer.isActive())
        keep();
}

void FormDraft::leave()
{
    if (m_typed.isEmpty())
        return forget();
    keep();
    if (m_session)
        m_session->shell().toast({tr("Draft saved."), {}, {}});
}

void FormDraft::watch(QWidget* field)
{
    const QString name = field->objectName();
    if (name.isEmpty())
        return;
    m_first.insert(name, textOf(field));
    if (const QMetaProperty own = ownText(field); own.isValid())
        connect(field, own.notifySignal(), this, metaObject()->method(metaObject()->indexOfSlot("noteOwnChange()")));
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, [this, name](const QString& text) { noteChange(name, text); });
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this,
                [this, name, text] { noteChange(name, text->toPlainText()); });
    else if (auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::currentTextChanged, this,
                [this, name](const QString& chosen) { noteChange(name, chosen); });
}

void FormDraft::noteOwnChange()
{
    if (const auto* field = qobject_cast<const QWidget*>(sender()))
        noteChange(field->objectName(), textOf(field));
}

void FormDraft::noteChange(const QString& name, const QString& text)
{
    if (text == m_first.value(name))
        m_typed.remove(name);
    else
        m_typed.insert(name, text);
    if (m_watching)
        m_timer.start();
}

/// Until 0.2 drafts were nobody's own: who comes first has them.
void FormDraft::takeOver(const QString& key)
{
    if (key == m_key || !m_session->draft(m_key).isEmpty())
        return;
    if (const QString before = m_session->draft(key); !before.isEmpty()) {
        m_session->keepDraft(m_key, before);
        m_session->keepDraft(key, {});
    }
}

void FormDraft::restore()
{
    m_kept = m_session->draft(m_key);
    const QJsonDocument document = QJsonDocument::fromJson(m_kept.toUtf8());
    // Until 0.2 the draft of a note was its text alone.
    if (auto* text = m_form->findChild<QPlainTextEdit*>(); document.isNull() && !m_kept.isEmpty() && text)
        return setText(text, m_kept);
    const QJsonObject kept = document.object();
    if (kept.isEmpty())
        return;
    for (auto it = kept.begin(); it != kept.end(); ++it)
        if (m_first.contains(it.key()))
            if (auto* field = m_form->findChild<QWidget*>(it.key()))
                setText(field, it.value().toString());
    if (!m_typed.isEmpty())
        m_session->shell().toast({qobject_cast<const Sheet*>(m_form)
                                      ? tr("Draft restored. Save it, or Cancel to discard.")
                                      : tr("Draft restored."),
                                  {},
                                  {}});
}

void FormDraft::keep()
{
    m_timer.stop();
    if (!m_session)
        return;
    QJsonObject typed;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it)
        typed.insert(it.key(), it.value());
    // Every write waits for the disk.
    const QString text = typed.isEmpty() ? QString() : QString::fromUtf8(jsonText(typed));
    if (text == m_kept)
        return;
    m_kept = text;
    m_session->keepDraft(m_key, text);
}

void FormDraft::forget()
{
    m_typed.clear();
    for (auto it = m_first.begin(); m_form && it != m_first.end(); ++it)
        if (const auto* field = m_form->findChild<QWidget*>(it.key()))
            it.value() = textOf(field);
    m_timer.stop();
    m_kept.clear();
    if (m_session && !m_session->draft(m_key).isEmpty())
        m_session->keepDraft(m_key, {});
}

} // namespace tasuki
