// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace tasuki {

class ComposingTextEdit;
class Session;
class TypedBox;

/// Fills a note with the template of the kind that is chosen, as long as nobody has typed into it.
class TouchpointTemplate final : public QObject {
    Q_OBJECT
public:
    enum class Fills { AtOnce, OnceChosen }; ///< OnceChosen: when a person chooses another kind, not by itself

    /// To be made before the draft of the form is read: what the note holds then counts as not typed.
    TouchpointTemplate(TypedBox& kind, ComposingTextEdit& note, Session& session, Fills fills = Fills::AtOnce);
    /// The note is empty, or the template as it was filled in.
    bool isUntouched() const;
    /// What is to be stored: a template alone is no note.
    QString note() const;
    /// The template of the chosen kind, where nothing was typed.
    void fill();
    /// Edits the template of the chosen kind in a sheet over that of the note.
    void edit();

private:
    void read();
    void kindEdited();
    QString ofChosen() const;

    TypedBox& m_kind;
    ComposingTextEdit& m_note;
    Session& m_session;
    const Fills m_fills;
    QHash<TouchpointKindId, QString> m_templates;
    QString m_filled;
};

/// What a note of this kind begins with.
void openTouchpointTemplateForm(Session& session, QWidget* parent, TouchpointKindId kind);

} // namespace tasuki
