using System.CommandLine;

var root = new RootCommand("Reads the key-task ledgers (重点工作任务) that Chinese local governments publish, and serves them through GraphQL.");
return await root.Parse(args).InvokeAsync();
