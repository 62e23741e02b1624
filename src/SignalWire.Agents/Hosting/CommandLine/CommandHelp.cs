namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>What <c>--help</c> says.</summary>
internal static class CommandHelp
{
    public const string Text = """
        Without any of these, the program serves its agents.

          --list-agents             the agents: name, route, kind, tools, SIP users
          --list-tools              the tools that the model may call, with their parameters
          --dump-swml               the SWML document; credentials, host and tokens are masked
          --exec NAME [arguments]   run a tool as a call would: --order-id A-1042, or --order-id=A-1042
          --write-document FILE     keep documents and tools in a file, masked, to review and to compare with
          --check-document FILE     say what has changed since, and what of it breaks callers
          --help                    this text

        How:

          --route ROUTE             which agent, where the program has several
          --agent NAME              the same by name
          --raw                     JSON alone, for other programs to read
          --verbose                 or -v: tell what was sent, and the raw result, on the error stream
          --show-secrets            credentials and tokens as they are

        What --dump-swml and --exec say of the call:

          --call-type TYPE          sip, phone or webrtc (webrtc)
          --call-direction WAY      inbound or outbound (inbound)
          --call-state STATE        such as created or answered (created)
          --call-id ID              the call's id
          --from-number NUMBER      who calls
          --to-extension NAME       who is called
          --user-vars JSON          variables of the caller's
          --query NAME=VALUE        a value of the document's URL; may be given several times
          --query-params JSON       the same as one object
          --header NAME=VALUE       a header of the request for the document; may be given several times
          --custom-data JSON        merged into the body of the request
          --override PATH=VALUE     put there: global_data.orders[0].paid=true; may be given several times
          --override-json PATH=JSON the same with any JSON

        Arguments of a tool come last. Exit code: 0 done, 1 failed or changed, 2 the command line makes no sense.
        """;

    /// <summary>The switches that a part of the text explains.</summary>
    /// <param name="text">The part.</param>
    public static string[] Switches(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
}
