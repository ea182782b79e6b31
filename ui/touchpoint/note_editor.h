// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "touchpoint/touchpoint.h"
#include "widgets/focus_watch.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace tasuki {

class ComposingTextEdit;
class DateEdit;
class FormDraft;
class MoodField;
class Session;
class TextLabel;
class TouchpointTemplate;
class TypedBox;

/// Writes down a touchpoint: what was said, when, how. Ctrl+Enter saves. What is typed is kept as a draft a moment
/// after the last key, and comes back wherever the account's note is opened next.
class NoteEditor final : public QWidget {
    Q_OBJECT
public:
    explicit NoteEditor(Session& session, QWidget* parent = nullptr);
    ~NoteEditor() override;

    void setAccount(AccountId account);
    void setFocusToText();
    /// Gives the keyboard back to where it was before the first of these fields had it. What was typed stays.
    void leave();
    bool save();
    void retranslate();

Q_SIGNALS:
    void saved();
    /// It was left, and where the keyboard came from is gone.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillKinds(const QString& tier);
    /// Says what is wrong, and goes to the field that it is about.
    void say(const QString& problem, QWidget* field);
    void forgetProblem();
    void reset();
    /// Its fields besides the text are there while somebody writes, and until the next account or save.
    void unfold(bool open);
    bool hasKeyboard() const;

    QPointer<Session> m_session;
    QPointer<QWidget> m_cameFrom;
    AccountId m_account;
    std::unique_ptr<FormDraft> m_draft; ///< of the account
    ComposingTextEdit* m_text;
    TypedBox* m_kind;
    DateEdit* m_day;
    QLineEdit* m_minutes;
    MoodField* m_mood;
    QWidget* m_fields; ///< all but the text
    QPushButton* m_save;
    TextLabel* m_problem;
    TouchpointTemplate* m_template; ///< of a type that is chosen by hand
    FocusWatch m_focus;
};

} // namespace tasuki
