// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tasuki {

/// While an input method composes a word in a field, keys belong to the word: Enter picks a candidate, arrows walk
/// through them. The input method normally eats them; where it does not, nothing of ours may act: no dialog is
/// accepted, no cell left, no row added. One for the whole program, so that no field can be forgotten.
class ComposingGuard final : public QObject {
    Q_OBJECT
public:
    /// Watches the application from now on; a second call does nothing.
    static void install();
    /// Whether a word is composed in `field` now.
    static bool isComposing(const QObject* field);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ComposingGuard(QObject* parent);

    const QObject* m_composing = nullptr; ///< compared only, never followed: it may be gone
};

} // namespace tasuki
