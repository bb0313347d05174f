// SPDX-License-Identifier: MIT
// Stands in for libFuzzer where the compiler has none: runs every file of the folders named, then a
// number of inputs made from them, always the same ones. An input that crashes is left in
// crash-<its number>.
//
//     fuzz_documents [-runs=N] FOLDER...
#include "tests/fuzz/input.h"
#include "tests/fuzz/mutation.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

using bellpush::fuzz::Input;

namespace {

const Input *running = nullptr;

/// Only what a signal handler may call.
void keepInput(int signal)
{
    const int file = ::open("crash-input", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool isKept = running != nullptr
        && ::write(file, running->data(), running->size()) == static_cast<ssize_t>(running->size());
    constexpr char words[] = "\nits input is in crash-input\n";
    if (isKept && ::write(STDERR_FILENO, words, sizeof words - 1) > 0)
        ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const Input &input)
{
    running = &input;
    LLVMFuzzerTestOneInput(input.data(), input.size());
    running = nullptr;
}

std::vector<Input> filesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end()); // or the inputs would depend on the disk
    std::vector<Input> inputs;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

} // namespace

int main(int argc, char *argv[])
{
    long runs = 0;
    std::vector<Input> seeds;
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "-runs=", 6) == 0) {
            runs = std::strtol(argv[i] + 6, nullptr, 10);
            continue;
        }
        const std::vector<Input> found = filesIn(argv[i]);
        seeds.insert(seeds.end(), found.begin(), found.end());
    }
    if (seeds.empty()) {
        std::fputs("no folder with inputs was named\n", stderr);
        return 2;
    }

    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, keepInput);
    for (const Input &seed : seeds)
        run(seed);
    bellpush::fuzz::Mutations mutations(std::move(seeds));
    for (long i = 0; i < runs; ++i)
        run(mutations.next());
    std::printf("%ld inputs made, nothing found\n", runs);
    return 0;
}
