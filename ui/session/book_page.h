// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace tasuki {

class Session;

/// A page of figures: it waits for the book of a large workspace.
class BookPage : public Page {
    Q_OBJECT
public:
    BookPage(Session& session, QWidget* parent);

    bool isReady() override;

protected:
    /// Whether the figures that it shows are out of date.
    virtual bool isStale() const = 0;
    /// Shows the present book; does nothing while it is still being read (the page is told when it is there).
    virtual void refresh() = 0;

    Session& m_session;
};

} // namespace tasuki
