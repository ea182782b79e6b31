// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QTimer>

namespace tasuki {

class Session;

/// Keeps what is typed into a form as a draft, a moment after the last key, and gives it back when the same form opens
/// again: after a crash, a power cut or a closed window. Only fields that differ from what they were are kept, so a
/// change that somebody else made meanwhile stays. A sheet that is saved or cancelled lets its draft go; one that is
/// left keeps it.
class FormDraft final : public QObject {
    Q_OBJECT
public:
    /// Make it when the fields of `form` (lines, texts, boxes, and what has a property "draft", if they have an object
    /// name) hold what is stored. `key`
    /// names the form and its row, such as "contact/1234".
    FormDraft(Session& session, const QString& key, QWidget* form);
    ~FormDraft() override;
    /// The text was stored or given up: what the fields hold now counts as unchanged, and the draft is deleted.
    void forget();
    /// What was typed within the last moment is stored, too.
    void keep();

private Q_SLOTS:
    void noteOwnChange();

private:
    void leave();
    void watch(QWidget* field);
    void noteChange(const QString& name, const QString& text);
    void takeOver(const QString& key);
    void restore();

    QPointer<Session> m_session;
    QString m_key;
    QPointer<QWidget> m_form;
    QHash<QString, QString> m_first; ///< by the field's name: what it held when it was not touched
    QMap<QString, QString> m_typed;  ///< by the field's name: what differs
    QString m_kept;                  ///< as it is stored
    QTimer m_timer;
    bool m_watching = false;
};

} // namespace tasuki
