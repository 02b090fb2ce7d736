"""Every step of tools/test, in order. A step is a function that gives an Outcome, in a group that --only can name."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from testing.outcome import Outcome, of_catch2, of_node, of_unittest, one_check
from testing.running import BUILD, ROOT, build, files, run
from testing.tidy import tidy

FUZZ_SECONDS = 10
SIMULATED_SEEDS = 1000
SIMULATED_SEEDS_OF_ONE_FILE = 100


@dataclass(frozen=True)
class Step:
    group: str
    name: str
    act: Callable[[], Outcome]


def layers() -> Outcome:
    return one_check(*run(["tools/check_layers.py", "--check-doc"]))


def formatting() -> Outcome:
    return one_check(*run(["tools/format", "--check"]))


def typescript() -> Outcome:
    if not files("web/**/*.ts"):
        return Outcome()
    return one_check(*run(["node_modules/.bin/tsc", "--noEmit"]))


def analysis() -> Outcome:
    # Generated headers must exist before anything can be analysed.
    for preset in ("asan", "web"):
        built, output = build(preset)
        if not built:
            return one_check(False, output)
    return tidy()


def catch2(preset: str, folder: str) -> Outcome:
    built, output = build(preset)
    if not built:
        return Outcome(0, 1, output)
    report = BUILD / folder / "tests.xml"
    report.unlink(missing_ok=True)
    program = BUILD / folder / "marronnier_tests"
    return of_catch2(*run([program, "--reporter", "console", "--reporter", f"xml::out={report}"]), report)


def simulator() -> Outcome:
    """Devices that edit one plan through a failing store; `tools/bench sim --seed N` replays what it names."""
    built, output = build("release")
    if not built:
        return Outcome(0, 1, output)
    program = BUILD / "native/simulate"
    return sum((one_check(*run([program, story, str(seeds)])) for story, seeds in
                (("--seeds", SIMULATED_SEEDS), ("--one-file", SIMULATED_SEEDS_OF_ONE_FILE))), Outcome())


def fuzz_target(source: Path) -> Outcome:
    """A few seconds against what is known to break parsers; what it finds stays in build/asan for a look."""
    name = source.stem.removesuffix("_fuzz")
    found, seeds = BUILD / "asan/corpus" / name, ROOT / "tests/fuzz/corpus" / name
    found.mkdir(parents=True, exist_ok=True)
    corpora = [found, seeds] if seeds.is_dir() else [found]
    return one_check(*run([BUILD / f"asan/fuzz_{name}", f"-max_total_time={FUZZ_SECONDS}", "-timeout=10",
                           f"-artifact_prefix={BUILD}/asan/{name}-", *corpora]))


def fuzz() -> Outcome:
    built, output = build("asan")
    if not built:
        return Outcome(0, 1, output)
    with ThreadPoolExecutor(2) as pool:
        return sum(pool.map(fuzz_target, files("tests/fuzz/*_fuzz.cpp")), Outcome())


def site() -> Outcome:
    ok, output = run(["tools/build_web"])
    return Outcome() if ok else Outcome(0, 1, output)


def python() -> Outcome:
    tests = files("tests/tools/*_test.py")
    return sum((of_unittest(*run(["python3", test])) for test in tests), Outcome())


def node(folder: str) -> Callable[[], Outcome]:
    def act() -> Outcome:
        tests = files(f"tests/{folder}/*.test.mjs")
        if not tests:
            return Outcome()
        BUILD.mkdir(exist_ok=True)
        report = BUILD / f"{folder.replace('/', '-')}.tap"
        report.unlink(missing_ok=True)
        # One file at a time: two browsers on two cores would only make each other late.
        return of_node(*run(["node", "--test", "--test-concurrency=1",
                             "--test-reporter=spec", "--test-reporter-destination=stdout",
                             "--test-reporter=tap", f"--test-reporter-destination={report}", *tests]), report)
    return act


STEPS = (
    Step("lint", "layers", layers),
    Step("lint", "format", formatting),
    Step("lint", "TypeScript", typescript),
    Step("tools", "tools, Python", python),
    Step("tools", "tools, Node", node("tools")),
    Step("native", "native", lambda: catch2("release", "native")),
    Step("native", "simulated devices", simulator),
    Step("cli", "command line", node("cli")),
    Step("asan", "sanitized", lambda: catch2("asan", "asan")),
    Step("fuzz", "fuzz", fuzz),
    Step("web", "web build", site),
    Step("lint", "clang-tidy", analysis),
    Step("web", "page without a browser", node("web")),
    Step("browser", "browser", node("browser")),
    Step("servers", "servers", node("servers")),
    Step("all-servers", "more servers", node("servers/all")),
)

GROUPS = tuple(dict.fromkeys(step.group for step in STEPS))
RARE_GROUPS = {"all-servers"}
