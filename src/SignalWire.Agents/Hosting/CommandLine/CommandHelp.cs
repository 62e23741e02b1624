namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The text of <c>--help</c>.</summary>
internal static class CommandHelp
{
    public const string Text = """
        Without one of these commands, the program serves its agents.

          --list-agents             list the agents: name, route, kind, tools, SIP users
          --list-tools              list the tools that the model can call, with their parameters
          --dump-swml               print the SWML document; credentials, host and tokens are masked
          --exec NAME [arguments]   run a tool as on a call: --order-id A-1042, or --order-id=A-1042
          --write-document FILE     write documents and tools to a file, masked, for reviews and comparisons
          --check-document FILE     compare with such a file, and report the changes that break callers
          --help                    print this text

        Options:
          --route ROUTE             select an agent by its route, if the program has several
          --agent NAME              select an agent by its name
          --raw                     print JSON only, for other programs
          --verbose                 or -v: print the request and the raw result to standard error
          --show-secrets            print credentials and tokens unmasked

        The simulated call, for --dump-swml and --exec (defaults in parentheses):
          --call-type TYPE          sip, phone or webrtc (webrtc)
          --call-direction WAY      inbound or outbound (inbound)
          --call-state STATE        such as created or answered (created)
          --call-id ID              the id of the call (simulated-call)
          --from-number NUMBER      the number of the caller
          --to-extension NAME       the extension or number that is called
          --user-vars JSON          the variables of the caller, as a JSON object
          --query NAME=VALUE        a query parameter of the document's URL; can be repeated
          --query-params JSON       query parameters, as a JSON object
          --header NAME=VALUE       a header of the request for the document; can be repeated
          --custom-data JSON        a JSON object to merge into the body of the request
          --override PATH=VALUE     a value to set in the body, such as global_data.orders[0].paid=true; can be repeated
          --override-json PATH=JSON any JSON to set in the body; can be repeated

        The arguments of a tool come last. Exit code: 0 success, 1 failure or changes found, 2 invalid command line.
        """;

    /// <summary>Returns the switches that a part of the text explains.</summary>
    /// <param name="text">The part.</param>
    public static string[] Switches(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
}
