using SignalWire.Agents;

// Serves the agent. After `dotnet run --`: --list-tools, --dump-swml, --exec check_order --order-id A-1042, --help.
return await VoiceAgentHost.RunAsync<ShopAgent>(args);
