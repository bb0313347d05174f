// SPDX-License-Identifier: MIT
// A module of tst_module's; TESTMODULE_VERSION says which program it belongs to.
#include "app/core/module.h"

namespace {

constexpr int answer = 42;
constexpr bellpush::Module module{.version = TESTMODULE_VERSION, .table = &answer};

} // namespace

extern "C" Q_DECL_EXPORT const bellpush::Module *bellpushModule()
{
    return &module;
}
