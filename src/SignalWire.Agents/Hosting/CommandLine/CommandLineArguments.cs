namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>
/// The parsed command line. Everything after <c>--exec NAME</c> is an argument of the tool, so other switches precede it. Without any of
/// our switches, all arguments belong to the host (<c>--urls</c>, for example). The exception is a switch that looks like a mistyped one of
/// ours: the host would read it as configuration, and serve. A setting with such a name can be written as <c>Name=value</c>, without
/// dashes.
/// </summary>
internal sealed class CommandLineArguments
{
    /// <summary>A switch of the host, which is allowed beside ours because <c>dotnet run</c> can add it.</summary>
    private const string EnvironmentOption = "--environment";

    public CommandVerb Verb { get; private set; }

    /// <summary>Whether the output is JSON only, for other programs.</summary>
    public bool Raw { get; private set; }

    /// <summary>Whether credentials and tokens are shown unmasked.</summary>
    public bool ShowSecrets { get; private set; }

    /// <summary>Whether the request and the raw result are written to standard error.</summary>
    public bool Verbose { get; private set; }

    /// <summary>The route of the selected agent, or <see langword="null"/>.</summary>
    public string? Route { get; private set; }

    /// <summary>The name of the selected agent, or <see langword="null"/>.</summary>
    public string? Agent { get; private set; }

    /// <summary>The simulated phone call, for which a document is shown or a tool is run.</summary>
    public SimulatedCall Call { get; } = new();

    /// <summary>The file to which documents are written, or with which they are compared.</summary>
    public string File { get; private set; } = "";

    /// <summary>The tool to run.</summary>
    public string Tool { get; private set; } = "";

    /// <summary>The tool's arguments: the name without dashes, and the value or <see langword="null"/>.</summary>
    public List<KeyValuePair<string, string?>> ToolArguments { get; } = [];

    /// <summary>Why the command line is invalid.</summary>
    public string Error { get; private set; } = "";

    public static CommandLineArguments Parse(string[] args)
    {
        var parsed = new CommandLineArguments();
        string? unknown = null;
        string? mistyped = null;
        int i = 0;
        while (i < args.Length && parsed.Verb is not (CommandVerb.Execute or CommandVerb.Invalid))
        {
            string arg = args[i++];
            if (parsed.TakeSwitch(arg))
            {
                continue;
            }

            if (WhatFollows(arg) is not { } needed)
            {
                unknown ??= arg;
                mistyped ??= IsAssignment(arg) || NearestSwitch.Find(arg) is null ? null : arg;
                i += HasHostsValue(arg) && i < args.Length && !args[i].StartsWith('-') ? 1 : 0;
            }
            else if (i == args.Length || (IsName(arg) && args[i].StartsWith('-')))
            {
                return parsed.Refuse($"{arg} needs {needed}");
            }
            else
            {
                parsed.TakeValue(arg, args[i++]);
            }
        }

        if (parsed.Verb == CommandVerb.Execute)
        {
            parsed.TakeToolArguments(args, i);
        }

        return parsed.Contradiction(unknown, mistyped) is { } contradiction ? parsed.Refuse(contradiction) : parsed;
    }

    /// <summary>Whether an argument can only be configuration.</summary>
    private static bool IsAssignment(string arg) => arg.Contains('=', StringComparison.Ordinal) && arg[0] is not ('-' or '/');

    /// <summary>Whether the host reads the next argument as the value of this setting.</summary>
    private static bool HasHostsValue(string arg) =>
        (arg.StartsWith("--", StringComparison.Ordinal) || arg.StartsWith('/')) && !arg.Contains('=', StringComparison.Ordinal);

    /// <summary>Reads a switch without a value.</summary>
    private bool TakeSwitch(string arg)
    {
        switch (arg)
        {
            case "--help" or "-h" or "-?":
                Take(CommandVerb.Help, arg);
                return true;
            case "--list-agents":
                Take(CommandVerb.ListAgents, arg);
                return true;
            case "--list-tools":
                Take(CommandVerb.ListTools, arg);
                return true;
            case "--dump-swml":
                Take(CommandVerb.DumpSwml, arg);
                return true;
            case "--raw":
                return Raw = true;
            case "--show-secrets":
                return ShowSecrets = true;
            case "--verbose" or "-v":
                return Verbose = true;
            default:
                return arg.StartsWith($"{EnvironmentOption}=", StringComparison.Ordinal);
        }
    }

    /// <summary>Reads a switch with a value.</summary>
    private void TakeValue(string option, string value)
    {
        switch (option)
        {
            case "--exec":
                Take(CommandVerb.Execute, option);
                Tool = value;
                break;
            case "--write-document":
                Take(CommandVerb.WriteDocument, option);
                File = value;
                break;
            case "--check-document":
                Take(CommandVerb.CheckDocument, option);
                File = value;
                break;
            case "--route":
                Route = value;
                break;
            case "--agent":
                Agent = value;
                break;
            case EnvironmentOption:
                break;
            default:
                if (Call.Take(option, value) is { } fault)
                {
                    Refuse(fault);
                }

                break;
        }
    }

    /// <summary>Describes the value that a switch requires; <see langword="null"/> if the switch is not known.</summary>
    private static string? WhatFollows(string arg) => arg switch
    {
        "--exec" => "the name of a tool; --list-tools lists them",
        "--route" => "the route of an agent; --list-agents lists them",
        "--agent" => "the name of an agent; --list-agents lists them",
        "--write-document" or "--check-document" => "the path of a file",
        EnvironmentOption => "the name of an environment, such as Development",
        _ => SimulatedCall.IsOption(arg) ? "a value" : null,
    };

    /// <summary>Whether the value cannot begin with a dash; an argument that does is the next switch.</summary>
    private static bool IsName(string option) =>
        option is "--exec" or "--route" or "--agent" or "--write-document" or "--check-document" or EnvironmentOption;

    /// <summary>Returns why the switches cannot be combined, or <see langword="null"/> if they can.</summary>
    private string? Contradiction(string? unknown, string? mistyped) => Verb switch
    {
        CommandVerb.Invalid => null,
        CommandVerb.Serve when mistyped is not null => NotKnown(mistyped),
        not (CommandVerb.DumpSwml or CommandVerb.Execute) when Call.IsDescribed =>
            "Switches that describe the call require --dump-swml or --exec; --help lists them all",
        CommandVerb.Serve when Raw || ShowSecrets || Verbose || Route is not null || Agent is not null =>
            "--raw, --show-secrets, --verbose, --route and --agent require a command, such as --list-tools; --help lists all commands",
        CommandVerb.Serve => null,
        _ when unknown is not null => NotKnown(unknown),
        _ when Route is not null && Agent is not null => "--route and --agent both select an agent; use only one of them",
        not (CommandVerb.DumpSwml or CommandVerb.Execute) when Verbose =>
            "--verbose can be combined only with --dump-swml and --exec",
        CommandVerb.WriteDocument when Raw => "--raw cannot be combined with --write-document, which prints no JSON",
        CommandVerb.WriteDocument or CommandVerb.CheckDocument when ShowSecrets =>
            "--show-secrets cannot be combined with --write-document or --check-document, because the file contains no secrets",
        _ => null,
    };

    private static string NotKnown(string arg) =>
        $"'{arg}' is not a known switch. {(NearestSwitch.Find(arg) is { } nearest ? $"Did you mean {nearest}? " : "")}--help lists all "
        + "switches.";

    private void Take(CommandVerb verb, string arg)
    {
        if (Verb is CommandVerb.Serve)
        {
            Verb = verb;
        }
        else if (Verb != verb)
        {
            Refuse($"'{arg}' cannot be combined with another command");
        }
    }

    private void TakeToolArguments(string[] args, int first)
    {
        for (int i = first; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || args[i].Length == 2)
            {
                Refuse($"'{args[i]}' is not an argument of the tool; write --name value");
                return;
            }

            int assignment = args[i].IndexOf('=', StringComparison.Ordinal);
            if (assignment > 0)
            {
                ToolArguments.Add(new(args[i][2..assignment], args[i][(assignment + 1)..]));
                continue;
            }

            bool hasValue = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            ToolArguments.Add(new(args[i][2..], hasValue ? args[++i] : null));
        }
    }

    private CommandLineArguments Refuse(string error)
    {
        if (Verb != CommandVerb.Invalid)
        {
            Verb = CommandVerb.Invalid;
            Error = error;
        }

        return this;
    }
}
