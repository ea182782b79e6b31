// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tasuki {

class CaptureLine;
class Session;
class TextLabel;

/// クイック記録: one line over any page that becomes a touchpoint, promises and tasks with one key. What is typed is
/// understood at every key, and kept as a draft of who acts, a moment after the last key, until it is stored.
class CaptureStrip final : public QFrame {
    Q_OBJECT
public:
    /// `here`: the account whose page is shown; not valid: none. `left`: the keyboard goes back to the page.
    CaptureStrip(Session& session, std::function<AccountId()> here, std::function<void()> left,
                 QWidget* parent = nullptr);
    ~CaptureStrip() override;

    void open();
    /// The full editor, with what the line says; it is the line's draft from then on.
    void openFull();
    CaptureLine* line() { return m_line; }
    const capture::Captured& captured() const { return m_captured; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void close();
    /// The draft of who acts now stands in the line.
    void takeDraft();
    void keepDraft();
    void changeActor();
    void readLine();
    void store(bool goesOn);
    /// The type of a touchpoint of which none was typed.
    std::optional<TouchpointKindId> usualKind();
    void say(const QString& problem);
    void offerNearest();
    void take(AccountId account);
    void retranslate();

    Session& m_session;
    const QPointer<Session> m_alive; ///< the session may end first
    const std::function<AccountId()> m_here;
    const std::function<void()> m_left;
    CaptureLine* m_line;
    TextLabel* m_keys;
    TextLabel* m_stores;
    QHBoxLayout* m_nearest;
    std::vector<QPushButton*> m_buttons;
    std::optional<capture::Known> m_known;
    capture::Captured m_captured;
    std::optional<std::pair<AccountId, TouchpointKindId>> m_usual; ///< the answer of usualKind(), of m_known
    QString m_draft; ///< the key of the draft that the line is; empty while it was not opened
    QString m_kept;  ///< the draft as it is kept
    QTimer m_keep;
};

} // namespace tasuki
